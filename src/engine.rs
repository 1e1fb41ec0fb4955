//! Pure answers over the model: the rules of the method page, each implemented once.
//!
//! Read in this order: [`position`](mod@position) (rules 1 to 5: which stance stands), `implied` (rule 6),
//! [`verdict`](mod@verdict) (what a party makes of a term), [`answer`](mod@answer) (of a whole scenario),
//! [`relation`](mod@relation) (two parties), [`ground`](mod@ground) (all parties on an issue), [`package`] (all
//! parties on all issues). Over these: [`head`](mod@head) (what a cell comes down to), [`movement`](mod@movement) (what
//! changed between two moments and by which statements), [`robustness`](mod@robustness) (whether an answer holds with
//! less evidence, and which statements it rests on), [`versions`](mod@versions) (what two versions of the data answer
//! differently). For cases too large to keep every position there is [`marks`]. Every view, sentence and command calls these
//! and nothing else, so
//! that **marks and words cannot disagree**.

pub mod answer;
mod attitude;
pub mod ground;
pub mod head;
mod implied;
pub mod marks;
pub mod movement;
pub mod package;
pub mod position;
pub mod relation;
pub mod robustness;
pub mod verdict;
pub mod versions;

pub use answer::{Answer, Certainty, PartyAnswer, ScenarioAnswer, Terms};
pub use attitude::Attitude;
pub use ground::Ground;
pub use head::{Head, Lead};
pub use implied::{Implied, Strength};
pub use marks::Marks;
pub use movement::{
    CellMovement, Change, OptionMovement, Span, Step, TermMovement, Why,
    history::{Chapter, Heard, history},
    then_and_now::{ThenAndNow, then_and_now},
};
pub use package::{Aim, Count, Counts, Cut, Front, FrontPoint, InPlay, IssueBlocks, Settled, SmallestChange, Way};
pub use position::{Held, Lens, Position, Positions, Standing};
pub use relation::{Divide, Relation, Share, Word};
pub use robustness::{AnswerRange, AnswerRobustness, Hinge, PairRobustness, Robust, WordCounts};
pub use versions::{AnswerVersions, CellVersions, OptionVersions, PlanVersions, TermVersions, Versions, versions};
