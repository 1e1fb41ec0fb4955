//! The pieces of the page: functions from values to markup. No engine call, no sentence, no state inside.

mod answer;
mod evidence_panel;
mod grade_control;
pub(in crate::view) mod matrix;
mod plan_note;
mod plan_picker;
mod statement_item;
mod term_select;
mod time_line;

pub use answer::{AnswerProps, answer};
pub use evidence_panel::{EvidencePanelProps, WordsState, evidence_panel};
pub use grade_control::grade_control;
pub use matrix::{MatrixProps, matrix};
pub use plan_note::plan_note;
pub use plan_picker::plan_picker;
pub use statement_item::{StatementItemProps, source_list, statement_item};
pub use term_select::term_select;
pub use time_line::{TimeLineProps, time_line};
