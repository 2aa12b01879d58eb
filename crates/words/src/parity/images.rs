//! Descriptions of images, and what stands there when there is none.

/// What networks and programs write where nobody described the image.
const NONE: [&str; 6] = [
    "no alternative text description for this image",
    "no alt text provided for this image",
    "no alternative text",
    "no description available",
    "dim disgrifiad testun amgen ar gyfer y ddelwedd hon",
    "dim testun amgen",
];
/// Words that describe nothing.
const EMPTY: [&str; 18] = [
    "image",
    "photo",
    "photograph",
    "picture",
    "graphic",
    "logo image",
    "alt",
    "alt text",
    "untitled",
    "img",
    "banner",
    "delwedd",
    "llun",
    "ffotograff",
    "graffeg",
    "testun amgen",
    "no alt text",
    "null",
];

/// Whether a line says that an image has no description.
pub(crate) fn is_note_of_missing(line: &str) -> bool {
    let line = line.trim().trim_end_matches('.').to_lowercase();
    NONE.contains(&line.as_str())
}

/// Whether a description describes nothing: a placeholder or the name of a file.
pub(crate) fn is_placeholder(alt: &str) -> bool {
    let alt = alt.trim().trim_matches(['[', ']', '.', ':']).to_lowercase();
    let file = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".heic"];
    let named = !alt.contains(' ') && file.iter().any(|end| alt.ends_with(end));
    let counted = alt.trim_end_matches(|sign: char| sign.is_ascii_digit() || " _-".contains(sign));
    alt.is_empty() || named || is_note_of_missing(&alt) || EMPTY.contains(&counted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_no_description() {
        for alt in [
            "",
            " ",
            "Image",
            "image 3",
            "IMG_1234.jpg",
            "DSC0001.JPEG",
            "Delwedd",
            "llun",
            "No alternative text description for this image",
            "[photo]",
            "IMG_20",
        ] {
            assert!(is_placeholder(alt), "{alt}");
        }
        for alt in ["A white van", "Llun o fan wen", "Photo of the board", "Logo Uphold"] {
            assert!(!is_placeholder(alt), "{alt}");
        }
    }
}
