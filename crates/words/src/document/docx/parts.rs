//! The parts of a Word file beside its text: styles, numberings, relations, properties.

use super::Part;
use super::body::{Body, relation, tag};
use crate::document::{Document, Logo, Picture};
use crate::html::escaped;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Every part, the table of their types first.
pub(super) fn all(document: &Document, body: Body) -> Vec<Part> {
    let logo = document.brand.logo.as_ref();
    let mut parts = vec![
        ("[Content_Types].xml", types(logo)),
        ("_rels/.rels", package()),
        ("docProps/core.xml", core(document)),
        ("word/_rels/document.xml.rels", relations(logo, &body.links)),
        ("word/numbering.xml", numbering(&body.ordered)),
        ("word/styles.xml", styles(document)),
        ("word/settings.xml", settings(document)),
        ("word/footer.xml", include_str!("../../../templates/document/docx/footer.xml").to_owned()),
        ("word/document.xml", main(&body.xml)),
    ];
    let mut bytes: Vec<Part> =
        parts.drain(..).map(|(name, xml)| (name, format!("{XML}{xml}").into_bytes())).collect();
    bytes.extend(logo.map(|logo| (file(logo), logo.bytes.clone())));
    bytes
}

fn file(logo: &Logo) -> &'static str {
    match logo.kind {
        Picture::Png => "word/media/logo.png",
        Picture::Jpeg => "word/media/logo.jpeg",
    }
}

fn types(logo: Option<&Logo>) -> String {
    let mut xml = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    if let Some(logo) = logo {
        let kind = if logo.kind == Picture::Png { "png" } else { "jpeg" };
        xml.push_str(&format!("<Default Extension=\"{kind}\" ContentType=\"image/{kind}\"/>"));
    }
    for (name, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("footer", "footer"),
    ] {
        xml.push_str(&format!(
            "<Override PartName=\"/word/{name}.xml\" ContentType=\"{TYPE}.{kind}+xml\"/>"
        ));
    }
    xml + "<Override PartName=\"/docProps/core.xml\" \
           ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
}

fn package() -> String {
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"main\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"core\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/></Relationships>"
    )
}

fn relations(logo: Option<&Logo>, links: &[String]) -> String {
    let mut xml = format!("<Relationships xmlns=\"{PACKAGE}/relationships\">");
    let mut add = |id: &str, kind: &str, target: &str, mode: &str| {
        xml.push_str(&format!(
            "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{}\"{mode}/>",
            escaped(target)
        ));
    };
    for kind in ["styles", "numbering", "settings", "footer"] {
        add(kind, kind, &format!("{kind}.xml"), "");
    }
    if let Some(logo) = logo {
        add("logo", "image", file(logo).trim_start_matches("word/"), "");
    }
    for (place, to) in links.iter().enumerate() {
        add(&relation(place), "hyperlink", to, " TargetMode=\"External\"");
    }
    xml + "</Relationships>"
}

/// Title, language and author. There is no time in it: the same words give the same file.
fn core(document: &Document) -> String {
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        escaped(&document.title),
        escaped(&document.brand.name),
        tag(document.lang)
    )
}

/// Bullets, and for each ordered list a numbering of its own that begins at 1.
fn numbering(ordered: &[usize]) -> String {
    let mut xml = format!("<w:numbering xmlns:w=\"{MAIN}\">");
    for (kind, format) in [(0, "bullet"), (1, "decimal")] {
        xml.push_str(&format!(
            "<w:abstractNum w:abstractNumId=\"{kind}\"><w:multiLevelType w:val=\"multilevel\"/>"
        ));
        for level in 0..9 {
            let mark = if kind == 0 { "•".to_owned() } else { format!("%{}.", level + 1) };
            let left = (level + 1) * 425;
            xml.push_str(&format!(
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                 <w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/>\
                 <w:pPr><w:ind w:left=\"{left}\" w:hanging=\"425\"/></w:pPr></w:lvl>"
            ));
        }
        xml.push_str("</w:abstractNum>");
    }
    xml.push_str("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (place, level) in ordered.iter().enumerate() {
        xml.push_str(&format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"{level}\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            place + 2
        ));
    }
    xml + "</w:numbering>"
}

fn styles(document: &Document) -> String {
    let colour =
        document.brand.colour.map(|colour| colour.hex().trim_start_matches('#').to_owned());
    include_str!("../../../templates/document/docx/styles.xml")
        .replace("{colour}", colour.as_deref().unwrap_or("18212B"))
        .replace("{lang}", tag(document.lang))
}

fn settings(document: &Document) -> String {
    format!(
        "<w:settings xmlns:w=\"{MAIN}\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\"/></w:settings>",
        tag(document.lang)
    )
}

fn main(body: &str) -> String {
    format!(
        "<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><w:body>{body}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" \
         w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}
