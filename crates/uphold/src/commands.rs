//! One file for each command.

mod audit;
mod caller;
mod campaign;
mod demo;
mod log;
mod manual;
mod mapping;
mod notice;
mod objections;
mod publish;
mod receipt;
mod register;
mod rescreen;
mod screen;
mod serve;
mod verify;
mod witness;

use crate::cli::{
    CallerCommand, CampaignCommand, Cli, Command, MappingCommand, NoticeCommand, ObjectionsCommand,
    PublishCommand, ReceiptCommand, RegisterCommand, WitnessCommand,
};
use crate::failure::Outcome;
use crate::talk::Talk;

pub(crate) fn run(cli: &Cli, talk: &Talk) -> Outcome {
    let common = &cli.common;
    match &cli.command {
        Command::Demo(args) => demo::demo(args, common, talk),
        Command::Screen(args) => screen::screen(args, common, talk),
        Command::Audit(args) => audit::audit(args, common, talk),
        Command::Rescreen(args) => rescreen::rescreen(args, common, talk),
        Command::Verify(args) => verify::verify(args, talk),
        Command::Receipt(ReceiptCommand::Open(args)) => receipt::open(args, talk),
        Command::Receipt(ReceiptCommand::Refresh(args)) => receipt::refresh(args, common, talk),
        Command::Log(command) => log::log(command, common, talk),
        Command::Register(RegisterCommand::Digests) => register::digests(common, talk),
        Command::Register(RegisterCommand::Compare(args)) => register::compare(args, common, talk),
        Command::Register(RegisterCommand::Import(args)) => register::import(args, common, talk),
        Command::Register(RegisterCommand::Update(args)) => register::update(args, common, talk),
        Command::Register(RegisterCommand::Lookup(args)) => register::lookup(args, common, talk),
        Command::Register(RegisterCommand::Status(args)) => register::status(args, common, talk),
        Command::Objections(ObjectionsCommand::Import(args)) => {
            objections::import(args, common, talk)
        }
        Command::Objections(ObjectionsCommand::Status) => objections::status(common, talk),
        Command::Caller(CallerCommand::Add(args)) => caller::add(args, common, talk),
        Command::Caller(CallerCommand::List) => caller::list(common, talk),
        Command::Campaign(CampaignCommand::New(args)) => campaign::new(args, common, talk),
        Command::Mapping(MappingCommand::Propose(args)) => mapping::propose(args, talk),
        Command::Mapping(MappingCommand::Formats) => mapping::formats(talk),
        Command::Notice(NoticeCommand::New(args)) => notice::new(args, common, talk),
        Command::Notice(NoticeCommand::Check(args)) => notice::check(args, talk),
        Command::Notice(NoticeCommand::Changes(args)) => notice::changes(args, talk),
        Command::Notice(NoticeCommand::Status(args)) => notice::status(args, talk),
        Command::Notice(NoticeCommand::Served(args)) => notice::served(args, common, talk),
        Command::Publish(PublishCommand::Check(args)) => publish::check(args, talk),
        Command::Witness(WitnessCommand::Begin(args)) => witness::begin(args, common, talk),
        Command::Witness(WitnessCommand::Key) => witness::key(common, talk),
        Command::Witness(WitnessCommand::Remove(args)) => witness::remove(args, common, talk),
        Command::Witness(WitnessCommand::Add(args)) => witness::add(args, common, talk),
        Command::Witness(WitnessCommand::Status) => witness::status(common, talk),
        Command::Witness(WitnessCommand::Cosign(args)) => witness::cosign(args, common, talk),
        Command::Witness(WitnessCommand::Serve(args)) => witness::serve(args, common, talk),
        Command::Serve(args) => serve::serve(args, common, talk),
        Command::Completions { shell } => manual::completions(*shell),
        Command::Man => manual::man(),
        Command::Reference => manual::reference(),
    }
}
