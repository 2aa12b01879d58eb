//! From two texts to what one of them lacks.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::align::{Aligned, align};
use super::facts::{Fact, Key, facts, start};
use super::images::is_placeholder;
use super::language;
use super::links::Pairs;
use super::text::{Alt, Block, Kind, Spot, Text};
use super::tokens::is_address;
use super::{Compared, Gap, Lack, Of, Side};
use crate::Lang;

/// Two texts, their facts, and which block answers to which.
pub(crate) struct Both<'a> {
    english: &'a Text,
    welsh: &'a Text,
    facts: [Vec<Fact>; 2],
    aligned: Aligned,
    /// For each block of a text, the block of the other that answers to it, or the last before.
    beside: [BTreeMap<usize, Option<usize>>; 2],
    gaps: Vec<Gap>,
}

impl<'a> Both<'a> {
    pub(crate) fn new(english: &'a Text, welsh: &'a Text, pairs: &Pairs) -> Self {
        let facts = [facts(english, Lang::En, pairs), facts(welsh, Lang::Cy, pairs)];
        let [en, cy] = &facts;
        let aligned = align((english, en), (welsh, cy));
        let turned: Aligned = aligned.iter().map(|(one, other)| (*other, *one)).collect();
        let beside = [answers(&aligned), answers(&turned)];
        Self { english, welsh, facts, aligned, beside, gaps: Vec::new() }
    }

    pub(crate) fn compare(mut self) -> Compared {
        self.structure();
        self.match_facts();
        self.descriptions();
        self.untranslated();
        self.marked();
        self.gaps.sort_by_key(|gap| (gap.english.spot, gap.welsh.spot));
        let hard = |fact: &&Fact| !fact.doubtful;
        let counted = self.facts.iter().map(|facts| facts.iter().filter(hard).count()).max();
        let blocks = self.english.blocks().max(self.welsh.blocks());
        Compared { gaps: self.gaps, facts: counted.unwrap_or(0), blocks }
    }

    fn text(&self, lang: Lang) -> &'a Text {
        match lang {
            Lang::En => self.english,
            Lang::Cy => self.welsh,
        }
    }

    fn facts(&self, lang: Lang) -> &[Fact] {
        let [en, cy] = &self.facts;
        match lang {
            Lang::En => en,
            Lang::Cy => cy,
        }
    }

    fn push(&mut self, of: Of, lack: Lack, english: Side, welsh: Side) {
        self.gaps.push(Gap { of, lack, count: 1, english, welsh });
    }

    /// A gap of which one side shows something, and the other where it should be.
    fn one_sided(&mut self, of: Of, has: Lang, block: usize, at: usize, shown: String) {
        let here = Side { spot: self.text(has).spot(at), shown: Some(shown) };
        let there = Side { spot: self.beside(has, block), shown: None };
        match has {
            Lang::En => self.push(of, Lack::Welsh, here, there),
            Lang::Cy => self.push(of, Lack::English, there, here),
        }
    }

    /// Where in the other text the twin of a block stands, or the last one before it.
    fn beside(&self, lang: Lang, block: usize) -> Spot {
        let [english, welsh] = &self.beside;
        let beside = if lang == Lang::En { english } else { welsh };
        let last = beside.get(&block).copied().flatten();
        let text = self.text(lang.other());
        let at = last.and_then(|block| text.blocks.get(block)).map_or(0, |block| block.at);
        text.spot(at)
    }

    /// Headings and items that stand alone, or at another level.
    fn structure(&mut self) {
        let aligned = std::mem::take(&mut self.aligned);
        for (english, welsh) in &aligned {
            if let (Some(english), Some(welsh)) = (english, welsh) {
                self.levels(*english, *welsh);
            }
        }
        let alone: [BTreeSet<usize>; 2] = [
            aligned.iter().filter(|pair| pair.1.is_none()).filter_map(|pair| pair.0).collect(),
            aligned.iter().filter(|pair| pair.0.is_none()).filter_map(|pair| pair.1).collect(),
        ];
        self.aligned = aligned;
        for (lang, alone) in Lang::ALL.into_iter().zip(&alone) {
            self.alone(lang, alone);
        }
    }

    fn levels(&mut self, english: usize, welsh: usize) {
        let (Some(en), Some(cy)) = (self.english.blocks.get(english), self.welsh.blocks.get(welsh))
        else {
            return;
        };
        let of = match (en.kind, cy.kind) {
            (Kind::Heading(a), Kind::Heading(b)) if a != b => Of::Level,
            (Kind::Item { depth: a, .. }, Kind::Item { depth: b, .. }) if a != b => Of::Nesting,
            _ => return,
        };
        let side = |text: &Text, at: usize, words: &str| Side {
            spot: text.spot(at),
            shown: Some(start(words)),
        };
        let (en, cy) = (side(self.english, en.at, &en.words), side(self.welsh, cy.at, &cy.words));
        self.push(of, Lack::Differ, en, cy);
    }

    fn alone(&mut self, lang: Lang, alone: &BTreeSet<usize>) {
        let text = self.text(lang);
        let mut lists: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, block) in text.blocks.iter().enumerate() {
            if let Kind::Item { list, .. } = block.kind {
                lists.entry(list).or_default().push(at);
            }
        }
        lists.retain(|_, items| items.len() > 1 && items.iter().all(|item| alone.contains(item)));
        for at in alone {
            let Some(block) = text.blocks.get(*at) else { continue };
            let of = match block.kind {
                Kind::Heading(_) => Of::Heading,
                Kind::Item { list, .. } if lists.contains_key(&list) => {
                    let items = lists.get(&list).map_or(&[] as &[usize], Vec::as_slice);
                    self.whole_list(lang, *at, items);
                    continue;
                }
                Kind::Item { .. } => Of::Item,
                _ => continue,
            };
            self.one_sided(of, lang, *at, block.at, start(&block.words));
        }
    }

    /// A list of which no item has a twin: one gap, at its first item.
    fn whole_list(&mut self, lang: Lang, at: usize, items: &[usize]) {
        let Some(block) = self.text(lang).blocks.get(at) else { return };
        if items.first() == Some(&at) {
            self.one_sided(Of::List, lang, at, block.at, start(&block.words));
            if let Some(gap) = self.gaps.last_mut() {
                gap.count = u64::try_from(items.len()).unwrap_or(u64::MAX);
            }
        }
    }

    /// Facts that one text states and the other does not: within twins first, then anywhere.
    fn match_facts(&mut self) {
        let twin = self.twins();
        let [en, cy] = &self.facts;
        let mut matching = Matching::new(en, cy, &twin);
        matching.certain();
        matching.doubtful();
        let left = matching.left();
        for (english, welsh) in left {
            match (english, welsh) {
                (Some(en), Some(cy)) => self.differing(en, cy),
                (Some(at), None) => self.missing(Lang::En, at),
                (None, Some(at)) => self.missing(Lang::Cy, at),
                (None, None) => {}
            }
        }
    }

    /// For each Welsh block, its English twin.
    fn twins(&self) -> BTreeMap<usize, usize> {
        self.aligned.iter().filter_map(|(english, welsh)| Some(((*welsh)?, (*english)?))).collect()
    }

    fn differing(&mut self, english: usize, welsh: usize) {
        let side = |text: &Text, fact: &Fact| Side {
            spot: text.spot(fact.at),
            shown: Some(fact.shown.clone()),
        };
        let (Some(en), Some(cy)) =
            (self.facts(Lang::En).get(english), self.facts(Lang::Cy).get(welsh))
        else {
            return;
        };
        let of = kind(&en.key);
        let (en, cy) = (side(self.english, en), side(self.welsh, cy));
        self.push(of, Lack::Differ, en, cy);
    }

    fn missing(&mut self, lang: Lang, at: usize) {
        let Some(fact) = self.facts(lang).get(at).cloned() else { return };
        self.one_sided(kind(&fact.key), lang, fact.block, fact.at, fact.shown);
    }

    /// Images that are not described, and descriptions that nobody translated.
    fn descriptions(&mut self) {
        for lang in Lang::ALL {
            let text = self.text(lang);
            for (index, block) in text.blocks.iter().enumerate() {
                for image in &block.images {
                    let bare = match &image.alt {
                        Alt::Missing => true,
                        Alt::Said(alt) => is_placeholder(alt),
                        Alt::Decoration => false,
                    };
                    if bare {
                        let here = Side { spot: text.spot(image.at), shown: None };
                        let there = Side { spot: self.beside(lang, index), shown: None };
                        match lang {
                            Lang::En => self.push(Of::Description, Lack::English, here, there),
                            Lang::Cy => self.push(Of::Description, Lack::Welsh, there, here),
                        }
                    }
                }
            }
        }
        self.decorations();
    }

    /// An image that is decoration in one language is so in both.
    fn decorations(&mut self) {
        let sides: Vec<Vec<(usize, usize, &Alt)>> =
            [self.english, self.welsh].map(images).into_iter().collect();
        let [english, welsh] = sides.as_slice() else { return };
        let mut found = Vec::new();
        if english.len() == welsh.len() {
            for ((_, at, en), (_, other, cy)) in english.iter().zip(welsh) {
                let lack = match (en, cy) {
                    (Alt::Decoration, Alt::Said(_)) => Lack::English,
                    (Alt::Said(_), Alt::Decoration) => Lack::Welsh,
                    (Alt::Said(en), Alt::Said(cy)) if same_words(en, cy) => Lack::Differ,
                    _ => continue,
                };
                let of = if lack == Lack::Differ { Of::Untranslated } else { Of::Description };
                found.push((of, lack, *at, *other));
            }
        }
        for (of, lack, at, other) in found {
            let english = Side { spot: self.english.spot(at), shown: None };
            let welsh = Side { spot: self.welsh.spot(other), shown: None };
            self.push(of, lack, english, welsh);
        }
    }

    /// Blocks that stand in both texts word for word.
    fn untranslated(&mut self) {
        let whole = |text: &'a Text| -> BTreeMap<String, usize> {
            let longer = text.blocks.iter().filter(|block| is_prose(block));
            longer.map(|block| (block.words.trim().to_owned(), block.at)).collect()
        };
        let english = whole(self.english);
        for (words, at) in whole(self.welsh) {
            if let Some(twin) = english.get(&words) {
                let shown = Some(start(&words));
                let en = Side { spot: self.english.spot(*twin), shown: shown.clone() };
                let cy = Side { spot: self.welsh.spot(at), shown };
                self.push(Of::Untranslated, Lack::Differ, en, cy);
            }
        }
    }

    /// Pages that say that they are in the other language.
    fn marked(&mut self) {
        for lang in Lang::ALL {
            let Some((said, at)) = &self.text(lang).marked else { continue };
            if said.to_ascii_lowercase().starts_with(lang.id()) {
                continue;
            }
            let here = Side { spot: self.text(lang).spot(*at), shown: Some(said.clone()) };
            let there = Side { spot: Spot { line: 1, column: 1 }, shown: None };
            match lang {
                Lang::En => self.push(Of::Mark, Lack::English, here, there),
                Lang::Cy => self.push(Of::Mark, Lack::Welsh, there, here),
            }
        }
    }
}

fn answers(aligned: &Aligned) -> BTreeMap<usize, Option<usize>> {
    let mut last = None;
    let mut found = BTreeMap::new();
    for (one, other) in aligned {
        last = other.or(last);
        found.extend(one.map(|one| (one, last)));
    }
    found
}

fn images(text: &Text) -> Vec<(usize, usize, &Alt)> {
    let blocks = text.blocks.iter().enumerate();
    blocks
        .flat_map(|(at, block)| block.images.iter().map(move |image| (at, image.at, &image.alt)))
        .collect()
}

/// Whether a block is more than names and figures: three words in small letters at least.
fn is_prose(block: &Block) -> bool {
    let small = |word: &&str| word.len() > 1 && word.starts_with(char::is_lowercase);
    let words = block.words.split_whitespace().filter(small).filter(|word| !is_address(word));
    !matches!(block.kind, Kind::Quoted | Kind::Code) && words.count() >= 3
}

fn same_words(english: &str, welsh: &str) -> bool {
    english.trim() == welsh.trim() && language::language(english).is_some()
}

fn kind(key: &Key) -> Of {
    match key {
        Key::Figure(_) | Key::Percent(_) => Of::Figure,
        Key::Money(..) => Of::Money,
        Key::Date(..) | Key::Weekday(_) => Of::Date,
        Key::Link(_) => Of::Link,
        Key::Quotation => Of::Quotation,
        Key::Image => Of::Image,
    }
}

/// Pairs facts that are the same.
struct Matching<'a> {
    english: &'a [Fact],
    welsh: &'a [Fact],
    twin: &'a BTreeMap<usize, usize>,
    done: [Vec<bool>; 2],
}

impl<'a> Matching<'a> {
    fn new(english: &'a [Fact], welsh: &'a [Fact], twin: &'a BTreeMap<usize, usize>) -> Self {
        let done = [vec![false; english.len()], vec![false; welsh.len()]];
        Self { english, welsh, twin, done }
    }

    /// Facts that are certain on both sides: in twins, then anywhere.
    fn certain(&mut self) {
        self.round(false, false, true);
        self.round(false, false, false);
    }

    /// Facts that are certain on one side only.
    fn doubtful(&mut self) {
        for near in [true, false] {
            self.round(false, true, near);
            self.round(true, false, near);
        }
    }

    fn round(&mut self, english: bool, welsh: bool, near: bool) {
        let [en_done, cy_done] = &mut self.done;
        let mut waiting: BTreeMap<(&Key, usize), Vec<usize>> = BTreeMap::new();
        let place = |block: Option<usize>| if near { block.unwrap_or(usize::MAX) } else { 0 };
        for (at, fact) in self.english.iter().enumerate().rev() {
            if fact.doubtful == english && en_done.get(at) == Some(&false) {
                waiting.entry((&fact.key, place(Some(fact.block)))).or_default().push(at);
            }
        }
        for (at, fact) in self.welsh.iter().enumerate() {
            if fact.doubtful != welsh || cy_done.get(at) != Some(&false) {
                continue;
            }
            let twin = place(self.twin.get(&fact.block).copied());
            let Some(found) = waiting.get_mut(&(&fact.key, twin)).and_then(Vec::pop) else {
                continue;
            };
            for (done, at) in [(&mut *en_done, found), (&mut *cy_done, at)] {
                if let Some(done) = done.get_mut(at) {
                    *done = true;
                }
            }
        }
    }

    /// What has no match: two of a kind in twins side by side, the others alone.
    fn left(self) -> Vec<(Option<usize>, Option<usize>)> {
        let [en_done, cy_done] = &self.done;
        let open = |facts: &[Fact], done: &[bool]| -> Vec<usize> {
            let waits = facts.iter().zip(done).enumerate();
            waits.filter(|(_, (fact, done))| !fact.doubtful && !**done).map(|(at, _)| at).collect()
        };
        let mut english: BTreeMap<(usize, Of), VecDeque<usize>> = BTreeMap::new();
        for at in open(self.english, en_done) {
            if let Some(fact) = self.english.get(at) {
                english.entry((fact.block, kind(&fact.key))).or_default().push_back(at);
            }
        }
        let mut out = Vec::new();
        for at in open(self.welsh, cy_done) {
            let Some(fact) = self.welsh.get(at) else { continue };
            let twin = self.twin.get(&fact.block).map(|twin| (*twin, kind(&fact.key)));
            let found = twin.and_then(|twin| english.get_mut(&twin)).and_then(VecDeque::pop_front);
            out.push((found, Some(at)));
        }
        out.extend(english.into_values().flatten().map(|at| (Some(at), None)));
        out
    }
}
