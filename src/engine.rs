//! Pure answers over the model: the rules of the method page, each implemented once.
//!
//! Read in this order: [`position`](mod@position) (rules 1 to 5: which stance stands), `implied` (rule 6),
//! [`verdict`](mod@verdict) (what a party makes of a term), [`answer`](mod@answer) (of a whole scenario),
//! [`relation`](mod@relation) (two parties), [`ground`](mod@ground) (all parties on an issue), [`package`] (all
//! parties on all issues). Every view, sentence and command calls these and nothing else, so that **marks and words
//! cannot disagree**.

pub mod answer;
pub mod ground;
mod implied;
pub mod package;
pub mod position;
pub mod relation;
pub mod verdict;

pub use answer::{Answer, Certainty, PartyAnswer, ScenarioAnswer, Terms};
pub use ground::Ground;
pub use implied::{Implied, Strength};
pub use package::{Aim, Count, Counts, Cut, Front, FrontPoint, InPlay, IssueBlocks, Settled, SmallestChange, Way};
pub use position::{Held, Lens, Position, Positions, Standing};
pub use relation::{Divide, Relation, Share, Word};
