//! Common ground: which options nobody is against, who is in the way of the others, how many packages are possible.

use crate::engine::package::{self, Block, IssueBlocks, OptionBlocks, Possible};
use crate::model::IssueIx;
use crate::report::change::ChangeReport;
use crate::report::comparison::{Asked, slugs};
use crate::report::front::FrontReport;
use crate::report::issues::ImpliedReport;
use crate::view::wording;

shapes! {
    /// All parties at the table on all issues in play.
    CommonGround {
        /// One entry for each issue in play.
        issues: Vec<Zone>,
        /// How many packages there are.
        counts: CountsReport,
        /// The Pareto front, with ranges settled favourably and unfavourably.
        fronts: Vec<FrontReport>,
        /// What the plan in force would have to change: for both aims, settled both ways. Empty without a plan.
        smallest_changes: Vec<ChangeReport>,
    }
    /// The zone of one issue, and what bounds it.
    Zone {
        /// The id of the issue.
        issue: String,
        /// What nobody is against, in the words of the page.
        said: String,
        /// Nobody is against them however contested, disputed and weakened stances turn out.
        free: Vec<String>,
        /// Nobody is against them if those turn out well; the free ones are among them.
        possibly_free: Vec<String>,
        /// One entry for each option.
        options: Vec<OptionReport>,
    }
    /// Who is, or may be, against an option.
    OptionReport {
        /// The id of the option.
        option: String,
        /// How many parties' stance on it is not known at all: not against, and not for.
        n_unknown: usize,
        /// The parties that are or may be against it.
        blocks: Vec<BlockReport>,
    }
    /// A party in the way of an option.
    BlockReport {
        /// The id of the party.
        party: String,
        /// What it can turn out to make of the option, best first. The last is against, the first need not be.
        verdicts: Vec<&'static str>,
        /// Whether statements of different weight say opposite things.
        contested: bool,
        /// How it follows from other positions of the party; null where the party said so.
        implied: Option<ImpliedReport>,
        /// The ids of the claims and plans that are against it, or that it follows from.
        statements: Vec<String>,
    }
    /// Numbers of packages, in decimal digits: they may be larger than the numbers of JSON readers.
    CountsReport {
        /// One option for every issue in play, in every way.
        all: String,
        /// Nobody is against any term if every range ends well for the package.
        favourably: PossibleReport,
        /// Nobody is against any term even if every range ends badly.
        unfavourably: PossibleReport,
        /// Everybody is for every term, however ranges end.
        certain: String,
        /// The same in the sentences of the page.
        said: Vec<String>,
    }
    /// The packages that nobody is against.
    PossibleReport {
        /// How many they are.
        packages: String,
        /// How many stances they take as not against although nothing at all is known of them.
        n_unknown: usize,
    }
}

impl Asked<'_> {
    pub(super) fn common_ground(&self) -> CommonGround {
        CommonGround {
            issues: package::blocks(self.in_play()).iter().map(|issue| self.zone(issue)).collect(),
            counts: self.counts(),
            fronts: self.fronts(),
            smallest_changes: self.smallest_changes(),
        }
    }

    fn zone(&self, of: &IssueBlocks) -> Zone {
        Zone {
            issue: self.issue_id(of.issue),
            said: wording::ground::zone(self.data, of),
            free: self.options(of.issue, of.free),
            possibly_free: self.options(of.issue, of.possibly_free),
            options: of.options.iter().map(|option| self.blocked(of.issue, option)).collect(),
        }
    }

    fn blocked(&self, issue: IssueIx, of: &OptionBlocks) -> OptionReport {
        OptionReport {
            option: self.option(issue, of.option),
            n_unknown: of.n_unknown,
            blocks: of.blocks.iter().map(|block| self.block(issue, block)).collect(),
        }
    }

    fn block(&self, issue: IssueIx, block: &Block) -> BlockReport {
        BlockReport {
            party: self.party(block.party),
            verdicts: slugs(block.verdicts),
            contested: block.is_contested,
            implied: block.implied.map(|implied| self.implied(issue, implied)),
            statements: self.statements(&block.by),
        }
    }

    fn counts(&self) -> CountsReport {
        let counts = package::counts(self.in_play());
        let possible =
            |possible: &Possible| PossibleReport { packages: possible.packages.to_string(), n_unknown: possible.n_unknown };
        CountsReport {
            all: counts.all.to_string(),
            favourably: possible(&counts.favourably),
            unfavourably: possible(&counts.unfavourably),
            certain: counts.certain.to_string(),
            said: wording::ground::counts(&counts, self.request.issues.len(), self.request.parties.len()),
        }
    }
}
