//! The one shape of errors.

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $slug:literal),+ $(,)?) => {
        /// What kind of error it is. **Codes are for programs and stay**; messages are for people and may change.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum ErrorCode { $($(#[doc = $doc])+ $name),+ }

        impl ErrorCode {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The code as hosts read it.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }
        }
    };
}

codes! {
    /// The case has no plan of this id.
    UnknownScenario = "unknown-scenario",
    /// The case has no moment of this id.
    UnknownMoment = "unknown-moment",
    /// There is no such grade of evidence.
    UnknownGrade = "unknown-grade",
    /// The case has no party of this id.
    UnknownParty = "unknown-party",
    /// The case has no issue of this id.
    UnknownIssue = "unknown-issue",
    /// The issue has no option of this id.
    UnknownOption = "unknown-option",
    /// There is no part of this name.
    UnknownField = "unknown-field",
    /// Nobody would be at the table, or nothing in play.
    NothingLeft = "nothing-left",
    /// What is to be shown is of a party that is not at the table, or of an issue that is not in play.
    OutOfSight = "out-of-sight",
    /// A value is of another type than its name says.
    WrongType = "wrong-type",
    /// The comparator has nothing to say yet.
    NotReady = "not-ready",
    /// The comparator was destroyed.
    Destroyed = "destroyed",
}

/// Why something was not done; nothing has changed then.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ApiError {
    /// What kind of error it is.
    pub code: ErrorCode,
    /// What is wrong, and what to do about it.
    pub message: String,
    /// The place in what was asked for, like `terms[0].options`; empty where it is no place.
    pub path: String,
}

impl ApiError {
    /// An error at no place of what was asked for.
    pub fn new(code: ErrorCode, message: &str) -> Self {
        Self { code, message: message.to_owned(), path: String::new() }
    }

    /// An error at a place.
    pub(super) fn at(path: &str, code: ErrorCode, message: String) -> Self {
        Self { code, message, path: path.to_owned() }
    }

    /// The comparator has nothing to say yet.
    pub fn not_ready() -> Self {
        Self::new(ErrorCode::NotReady, "the comparator is not ready: wait for `ready`")
    }

    /// The comparator was destroyed.
    pub fn destroyed() -> Self {
        Self::new(ErrorCode::Destroyed, "the comparator was destroyed: mount another")
    }
}
