//! The reducer glue between Yew and `state`.

use std::rc::Rc;

use yew::Reducible;

use crate::model::Dataset;
use crate::state::{Action, AppState};

/// The data on screen, the reader's choices, and those before the last change of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    /// The data on screen: always a checked dataset, the last good one.
    pub data: Rc<Dataset>,
    /// What the reader has chosen.
    pub state: AppState,
    /// What was chosen before the answers last changed: tells which marks are new.
    pub before: Option<AppState>,
}

/// What can happen to the store.
#[derive(Debug)]
pub enum Command {
    /// The reader does something.
    Act(Action),
    /// The same data has arrived with its words.
    Complete(Rc<Dataset>),
}

impl Store {
    fn after(&self, command: Command) -> Option<Self> {
        match command {
            Command::Act(action) => {
                let is_restored = matches!(action, Action::Restore(_));
                let state = self.state.after(&self.data, action)?;
                let before = if is_restored {
                    None
                } else if state.answers_as(&self.state) {
                    self.before.clone()
                } else {
                    Some(self.state.clone())
                };
                Some(Self { data: self.data.clone(), state, before })
            }
            Command::Complete(data) => Some(Self { data, ..self.clone() }),
        }
    }
}

impl Reducible for Store {
    type Action = Command;

    fn reduce(self: Rc<Self>, command: Command) -> Rc<Self> {
        self.after(command).map_or(self, Rc::new)
    }
}
