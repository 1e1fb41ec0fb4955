//! The pieces of the page: props are values and callbacks, no engine call, no sentence inside.
//!
//! What has hooks is a component; everything else is a function from props to markup, because **each component costs
//! every reader about half a kilobyte**, and the page compares its markup anyway.

mod answer;
mod evidence_panel;
mod grade_control;
mod matrix;
mod plan_note;
mod plan_picker;
mod statement_item;
mod take_along;
mod term_select;
mod time_line;

pub use answer::{AnswerProps, answer};
pub use evidence_panel::{EvidencePanel, EvidencePanelProps, WordsState};
pub use grade_control::{GradeControlProps, grade_control};
pub use matrix::{MatrixProps, matrix};
pub use plan_note::{PlanNoteProps, plan_note};
pub use plan_picker::{PlanPickerProps, plan_picker};
pub use statement_item::{StatementItemProps, source_list, statement_item};
pub use take_along::{TakeAlongProps, take_along};
pub use term_select::{TermSelect, TermSelectProps};
pub use time_line::{TimeLineProps, time_line};
