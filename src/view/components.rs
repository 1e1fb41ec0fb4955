//! The pieces of the page: props are values and callbacks, no engine call, no sentence inside.

mod answer;
mod evidence_panel;
mod grade_control;
mod legend;
mod matrix;
mod plan_note;
mod plan_picker;
mod statement_item;
mod take_along;
mod term_select;
mod time_line;

pub use answer::{Answer, AnswerProps};
pub use evidence_panel::{EvidencePanel, EvidencePanelProps, WordsState};
pub use grade_control::{GradeControl, GradeControlProps};
pub use legend::Legend;
pub use matrix::{Matrix, MatrixProps};
pub use plan_note::{PlanNote, PlanNoteProps};
pub use plan_picker::{PlanPicker, PlanPickerProps};
pub(crate) use statement_item::sources;
pub use statement_item::{StatementItem, StatementItemProps};
pub use take_along::{TakeAlong, TakeAlongProps};
pub use term_select::{TermSelect, TermSelectProps};
pub use time_line::{TimeLine, TimeLineProps};
