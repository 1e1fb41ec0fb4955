//! Plans that cannot be checked, or that say what no claim speaks of.

use crate::dataset::advice::Advice;
use crate::dataset::advice::survey::Survey;
use crate::dataset::remark::remark;

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    for (at, plan) in survey.file.scenarios.iter().enumerate() {
        if plan.source_ids.is_empty() && plan.r#type != "hypothetical" {
            let what = remark!("the plan `{plan}` has no source", plan = &plan.id);
            advice.add("plan-without-source", format!("scenarios[{at}]"), what, "name in `source_ids` where it can be read");
        }
        for (issue, options) in &plan.terms {
            for (nth, option) in options.iter().enumerate() {
                if survey.on(issue, option).is_empty() {
                    let what = remark!(
                        "the plan `{plan}` contains `{option}` of `{issue}`, and no claim is on it",
                        plan = &plan.id,
                        option,
                        issue
                    );
                    let remedy = "add what the parties said on it: all but those that put the plan forward show as unknown";
                    advice.add("term-without-stance", format!("scenarios[{at}].terms.{issue}[{nth}]"), what, remedy);
                }
            }
        }
    }
}
