//! `uphold caller`: who calls, and under which names.

use terms::Arg;
use vault::{Callers, NewCaller, Wait};

use crate::cli::{CallerAdd, Common};
use crate::failure::{Exit, Outcome};
use crate::house;
use crate::talk::Talk;

/// Registers a caller, or says that it is registered already.
pub(crate) fn add(args: &CallerAdd, common: &Common, talk: &Talk) -> Outcome {
    let mut callers = house::callers(common)?;
    let known = callers.find(&args.name).is_some();
    let new = NewCaller {
        name: args.name.clone(),
        company: args.company.clone(),
        aliases: args.alias.clone(),
        groups: args.group.iter().map(|name| group(&callers, name)).collect(),
    };
    let caller = callers.add(new, Wait::Yes)?;
    let name = || ("name", Arg::from(caller.name.as_str()));
    let added_names = !args.alias.is_empty() || !args.group.is_empty() || args.company.is_some();
    match (known, added_names) {
        (false, _) => talk.say("caller-added", &[name()])?,
        (true, false) => talk.say("caller-known", &[name()])?,
        (true, true) => {}
    }
    for alias in &args.alias {
        talk.say("caller-alias-added", &[("alias", Arg::from(alias.as_str())), name()])?;
    }
    talk.data(caller)?;
    Ok(Exit::Clean)
}

/// A group as it is spelled already, or as it was typed.
fn group(callers: &Callers, name: &str) -> String {
    house::group(callers, name).unwrap_or_else(|| name.trim().to_owned())
}

/// Shows the registered callers.
pub(crate) fn list(common: &Common, talk: &Talk) -> Outcome {
    let callers = house::callers(common)?;
    let all: Vec<_> = callers.iter().collect();
    talk.data(&all)?;
    if all.is_empty() {
        talk.say("callers-none", &[])?;
        return Ok(Exit::Clean);
    }
    talk.say("callers-heading", &[("count", Arg::Count(all.len() as u64))])?;
    for caller in all {
        let company = caller.company.iter().cloned();
        let groups = caller.groups.iter().map(|group| format!("[{group}]"));
        let more: Vec<_> = company.chain(caller.aliases.iter().cloned()).chain(groups).collect();
        let more = if more.is_empty() { String::new() } else { format!("  ({})", more.join(", ")) };
        talk.result(&format!("  {}{more}", caller.name))?;
    }
    Ok(Exit::Clean)
}
