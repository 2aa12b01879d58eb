//! A laboratory: authorities and timestamps of our own, made by the program `openssl`.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const CONFIG: &str = include_str!("lab.cnf");
/// Validity that holds today, that is over, and that is to come.
pub(super) const NOW: [&str; 2] = ["20200101000000Z", "20991231235959Z"];
pub(super) const PAST: [&str; 2] = ["20200101000000Z", "20210101000000Z"];
pub(super) const FUTURE: [&str; 2] = ["20900101000000Z", "20991231235959Z"];

/// What keys are made of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key {
    Rsa,
    P256,
    P384,
}

/// A folder with keys and certificates in it; gone when dropped.
pub(super) struct Lab {
    dir: TempDir,
}

impl Lab {
    /// With the authority `root`, and `tsa`, which stamps and comes from it.
    pub(super) fn new(key: Key) -> Self {
        let lab = Self { dir: tempfile::tempdir().unwrap() };
        lab.put("lab.cnf", CONFIG.as_bytes());
        lab.put("database", b"");
        lab.root("root", key, NOW);
        lab.certify("tsa", key, "stamps", "root", NOW);
        lab
    }

    pub(super) fn root(&self, name: &str, key: Key, [from, until]: [&str; 2]) {
        self.ask(name, key);
        self.done(&format!(
            "ca -config lab.cnf -batch -notext -selfsign -keyfile {name}.key -in {name}.csr \
             -out {name}.pem -extensions root -startdate {from} -enddate {until}"
        ));
    }

    /// A certificate of the kind that the configuration names, from another one.
    pub(super) fn certify(
        &self,
        name: &str,
        key: Key,
        kind: &str,
        by: &str,
        [from, until]: [&str; 2],
    ) {
        self.ask(name, key);
        self.done(&format!(
            "ca -config lab.cnf -batch -notext -keyfile {by}.key -cert {by}.pem -in {name}.csr \
             -out {name}.pem -extensions {kind} -startdate {from} -enddate {until}"
        ));
    }

    fn ask(&self, name: &str, key: Key) {
        let options = match key {
            Key::Rsa => "RSA -pkeyopt rsa_keygen_bits:2048",
            Key::P256 => "EC -pkeyopt ec_paramgen_curve:P-256",
            Key::P384 => "EC -pkeyopt ec_paramgen_curve:P-384",
        };
        self.done(&format!("genpkey -algorithm {options} -out {name}.key"));
        self.done(&format!(
            "req -new -config lab.cnf -key {name}.key -out {name}.csr -subj /C=GB/O=Lab/CN={name}"
        ));
    }

    /// What this authority answers to a request, as the part of the configuration says.
    pub(super) fn reply(&self, signer: &str, part: &str, more: &str, request: &[u8]) -> Vec<u8> {
        self.put("request.tsq", request);
        self.done(&format!(
            "ts -reply -config lab.cnf -section {part} -queryfile request.tsq -signer {signer}.pem \
             -inkey {signer}.key -out reply.tsr {more}"
        ));
        self.stored("reply.tsr")
    }

    /// A token over this content, with signers and options of the test's choice.
    pub(super) fn signed(&self, content: &[u8], options: &str) -> Vec<u8> {
        self.put("content", content);
        self.done(&format!(
            "cms -sign -in content -binary -nodetach -nosmimecap -outform DER -out token.der \
             -econtent_type 1.2.840.113549.1.9.16.1.4 {options}"
        ));
        self.stored("token.der")
    }

    /// Whether `openssl ts -verify` takes the response for the request.
    pub(super) fn accepts(&self, response: &[u8], request: &[u8], authority: &str) -> bool {
        self.put("request.tsq", request);
        self.put("reply.tsr", response);
        let given = "ts -verify -in reply.tsr -queryfile request.tsq -CAfile";
        self.openssl(&format!("{given} {authority}.pem")).status.success()
    }

    /// Runs `openssl` in the folder; it must succeed.
    pub(super) fn done(&self, arguments: &str) -> String {
        let output = self.openssl(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {arguments}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn openssl(&self, arguments: &str) -> Output {
        let mut command = Command::new("openssl");
        command.args(arguments.split_whitespace()).current_dir(self.dir.path());
        command.output().expect("these tests need the program `openssl`")
    }

    pub(super) fn pem(&self, name: &str) -> Vec<u8> {
        self.stored(&format!("{name}.pem"))
    }

    pub(super) fn put(&self, name: &str, bytes: &[u8]) {
        vault::replace(&self.path(name), |out| out.write_all(bytes)).unwrap();
    }

    pub(super) fn stored(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        Path::join(self.dir.path(), name)
    }
}
