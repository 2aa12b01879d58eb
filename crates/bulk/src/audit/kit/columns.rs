//! The columns of a mapping, and what is said of them in SQL.

use crate::calls::mapping::{IdCut, Mapping, OneOf, Time};

/// A name for each column of a mapping, in the order in which they are selected.
pub(super) struct Named {
    pub(super) all: Vec<(String, String)>,
}

impl Named {
    pub(super) fn of(mapping: &Mapping) -> Self {
        let mut named = Self { all: Vec::new() };
        let Mapping { connected, .. } = mapping;
        let of = |set: &Option<OneOf>| set.iter().map(|set| set.column.clone()).collect::<Vec<_>>();
        let one = |name: &Option<String>| name.iter().cloned().collect::<Vec<_>>();
        named.add("number", &mapping.number);
        named.add("country_code", &one(&mapping.country_code));
        named.add("line", &mapping.line);
        named.add("start", &mapping.start);
        named.add("epoch", &one(&mapping.epoch));
        named.add("seconds", &one(&mapping.seconds));
        named.add("end", &one(&mapping.end));
        named.add("outcome", &one(&connected.column));
        named.add("talked", &one(&connected.talked));
        named.add("answered", &one(&connected.answered));
        named.add("direction", &one(&mapping.direction.column));
        named.add("id", &mapping.id);
        named.add("other_id", &mapping.other_id);
        named.add("leg", &of(&mapping.leg));
        named.add("marked", &of(&mapping.marked));
        named.add("withheld", &of(&mapping.withheld));
        named
    }

    fn add(&mut self, role: &str, columns: &[String]) {
        let named = columns.iter().enumerate();
        self.all.extend(named.map(|(n, column)| (format!("{role}_{}", n + 1), column.clone())));
    }

    /// The names of a role.
    fn role(&self, role: &str) -> Vec<&str> {
        let is_one = |name: &&str| {
            name.rsplit_once('_').is_some_and(|(of, number)| {
                of == role && number.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        self.all.iter().map(|(name, _)| name.as_str()).filter(is_one).collect()
    }

    /// The first of a role that is filled.
    fn first(&self, role: &str) -> String {
        match self.role(role).as_slice() {
            [] => "''".to_owned(),
            all => {
                let cases = all.iter().map(|it| format!("WHEN cell({it}) <> '' THEN {it}"));
                format!("CASE {} ELSE '' END", cases.collect::<Vec<_>>().join(" "))
            }
        }
    }

    fn says(&self, role: &str, values: Option<&[String]>) -> String {
        match values {
            Some(values) if !values.is_empty() && !self.role(role).is_empty() => {
                let values = values.iter().map(|value| text(&value.to_lowercase()));
                let values = values.collect::<Vec<_>>().join(", ");
                format!("lower(cell({})) IN ({values})", self.first(role))
            }
            _ => "false".to_owned(),
        }
    }

    fn id(&self, role: &str, cut: IdCut) -> String {
        let parts = self.role(role).into_iter().map(|it| {
            let short = match cut {
                IdCut::Nothing => it.to_owned(),
                IdCut::Semicolon => format!("regexp_replace({it}, ';[^;]*$', '')"),
            };
            format!("CASE WHEN cell({it}) <> '' THEN {short} || chr(30) ELSE '' END")
        });
        match parts.collect::<Vec<_>>().as_slice() {
            [] => "CAST(NULL AS VARCHAR)".to_owned(),
            parts => format!("nullif({}, '')", parts.join("\n         || ")),
        }
    }

    fn connected(&self, mapping: &Mapping) -> String {
        let rule = &mapping.connected;
        let mut cases = Vec::new();
        if rule.column.is_some() {
            cases.push(format!("WHEN {} THEN 2", self.says("outcome", Some(&rule.yes))));
            cases.push(format!("WHEN {} THEN 0", self.says("outcome", Some(&rule.no))));
        }
        if rule.talked.is_some() {
            let talked = self.first("talked");
            cases.push(format!(
                "WHEN seconds({talked}) > 0 THEN 2 WHEN seconds({talked}) = 0 THEN 0"
            ));
        }
        let last = match rule.answered {
            None => "1".to_owned(),
            Some(_) => format!(
                "CASE WHEN cell({}) IN ('', '0', '0000-00-00 00:00:00') THEN 0 ELSE 2 END",
                self.first("answered")
            ),
        };
        if cases.is_empty() {
            last
        } else {
            format!("CASE {} ELSE {last} END", cases.join("\n              "))
        }
    }

    /// The number as it was dialled: expressions that build on each other.
    fn dialled(&self, mapping: &Mapping) -> String {
        let cell = format!("cell({})", self.first("number"));
        let cut = mapping.strip.iter().map(|prefix| {
            let (folded, next) = (text(&prefix.to_ascii_lowercase()), prefix.chars().count() + 1);
            format!("WHEN starts_with(lower({cell}), {folded}) THEN cell(substr({cell}, {next}))")
        });
        let written = match cut.collect::<Vec<_>>().as_slice() {
            [] => cell,
            cases => format!("CASE {} ELSE {cell} END", cases.join(" ")),
        };
        let bare = match &mapping.dial_prefix {
            None => "written".to_owned(),
            Some(prefix) => format!(
                "CASE WHEN starts_with(written, {0}) AND strlen(written) - {1} > 6 THEN substr(written, {2}) ELSE written END",
                text(prefix),
                prefix.len(),
                prefix.chars().count() + 1
            ),
        };
        let whole = match mapping.country_code {
            None => "bare".to_owned(),
            Some(_) => format!(
                "CASE WHEN cell({0}) <> '' AND regexp_matches(bare, '[0-9]') AND bare[1] NOT IN ('0', '+') THEN '+' || cell({0}) || bare ELSE bare END",
                self.first("country_code")
            ),
        };
        format!("    {written} AS written,\n    {bare} AS bare,\n    {whole} AS dialled,\n")
    }

    fn times(&self, mapping: &Mapping) -> String {
        let start = match self.role("start").as_slice() {
            [date, clock] => {
                format!("regexp_extract(cell({date}), '^[^ T]*') || ' ' || cell({clock})")
            }
            [one, ..] => (*one).to_owned(),
            [] => "''".to_owned(),
        };
        let alone = match self.role("start").as_slice() {
            [date, _] if !matches!(mapping.time, Time::Civil | Time::Utc) => {
                format!("regexp_extract(cell({date}), '^[^ T]*')")
            }
            _ => start,
        };
        let end = self.role("end").first().map_or_else(|| "''".to_owned(), |it| (*it).to_owned());
        let mut out = moment("start", &alone, mapping.time);
        out.push_str(&moment("end", &end, mapping.time));
        out
    }

    /// Everything that is selected of a system's cells.
    pub(super) fn select(&self, mapping: &Mapping, system: usize) -> String {
        let values = |set: &Option<OneOf>| set.as_ref().map(|set| set.values.clone());
        let seconds = self.role("seconds");
        let length = seconds.first().map_or_else(
            || "0".to_owned(),
            |it| format!("CASE WHEN cell({it}) = '' THEN 0 ELSE seconds({it}) END"),
        );
        let by_end = seconds.is_empty() && mapping.end.is_some();
        let epoch = self
            .role("epoch")
            .first()
            .map_or_else(|| "CAST(NULL AS BIGINT)".to_owned(), |it| format!("epoch_of({it})"));
        let withheld = self.says("withheld", values(&mapping.withheld).as_deref());
        let mut out =
            format!("SELECT {system} AS system, file, row, zone, false AS again, shape,\n");
        out.push_str(&format!(
            "    {} AS inbound,\n",
            self.says("direction", Some(&mapping.direction.inbound))
        ));
        out.push_str(&self.dialled(mapping));
        out.push_str(&self.times(mapping));
        out.push_str(&format!(
            "    {epoch} AS epoch,\n    {length} AS length, {by_end} AS by_end, end_text NOT IN ('', '0') AS ended,\n    \
             {} AS connected,\n    {} AS line,\n    \
             CASE WHEN {withheld} THEN 2 WHEN len(regexp_replace(line, '[^0-9]', '', 'g')) > 6 THEN 0 ELSE 1 END AS withheld,\n    \
             {} AS marked,\n    CASE WHEN {} THEN 1 ELSE 0 END AS leg,\n    \
             {} AS id,\n    {} AS other\n",
            self.connected(mapping),
            self.first("line"),
            self.says("marked", values(&mapping.marked).as_deref()),
            self.says("leg", values(&mapping.leg).as_deref()),
            self.id("id", mapping.id_cut),
            self.id("other_id", mapping.id_cut),
        ));
        out
    }
}

/// A moment: the instant where the text tells it, else what the clock of the zone showed.
fn moment(role: &str, from: &str, time: Time) -> String {
    let none = "CAST(NULL AS BIGINT)";
    let text = format!("{role}_text");
    let civil = format!(
        "civil(cell(left({text}, len({text}) - zone_length({text})))) - zone_seconds({text})"
    );
    let (at, clock) = match time {
        Time::Civil => (
            format!("CASE WHEN zone_length({text}) > 0 THEN {civil} END"),
            format!("CASE WHEN zone_length({text}) = 0 THEN civil({text}) END"),
        ),
        Time::Utc => (civil, none.to_owned()),
        Time::Epoch => (format!("whole({text})"), none.to_owned()),
        Time::EpochMillis => (format!("whole({text}) // 1000"), none.to_owned()),
        Time::Mail => (format!("mail(mail_words({text}))"), none.to_owned()),
    };
    format!("    cell({from}) AS {text},\n    {at} AS {role}_at,\n    {clock} AS {role}_clock,\n")
}

/// A text in SQL.
pub(super) fn text(value: &str) -> String {
    if value == "\t" { "chr(9)".to_owned() } else { format!("'{}'", value.replace('\'', "''")) }
}
