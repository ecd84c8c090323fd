using Briefing.Diagnostics;
using Briefing.Export.Words;
using Briefing.Import.Readers;
using Briefing.Import.Recognition;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Model;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Exchange;

/// <summary>
/// A debate that is exported and imported says the same, as far as the format has a place for it. Argdown has none for short
/// forms, proposals and what lies outside. AIF has none for issues, stances, ids, warrants as such, whether what replies and is
/// not answered is an argument of its own, or what such an argument reframes beside its other relations.
/// </summary>
public sealed class ThereAndBackTests
{
    public static TheoryData<string> Debates => [.. SampleDebates.Names.Except(["scripts"])];

    [Theory]
    [MemberData(nameof(Debates))]
    public void Argdown_keeps_arguments_replies_stances_and_cited_sources(string debate)
    {
        var map = SampleDebates.Map(debate);
        var back = Again(map, "argdown", "a.argdown");
        Assert.Equal(Arguments(map.Debate), Arguments(back));
        Assert.Equal(Replies(map.Debate), Replies(back));
        Assert.Equal(Stances(map.Debate), Stances(back));
        Assert.Equal(Cited(map.Debate), Cited(back));
        Assert.Equal(map.Debate.AsOf.Value, back.AsOf.Value);
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void AIF_keeps_who_says_what_and_how_it_answers(string debate)
    {
        var map = SampleDebates.Map(debate);
        var back = Again(map, "aif", "a.aif.json");
        Assert.Equal(Said(map.Debate), Said(back));
        Assert.Equal(Answers(map.Debate, reply => reply.Kind.Value != ReplyKind.Reframe), Answers(back, reply => reply.Kind.Value != ReplyKind.Reframe));
        Assert.Subset(
            Answers(back, reply => reply.Kind.Value == ReplyKind.Reframe).ToHashSet(),
            Answers(map.Debate, reply => reply is { Kind.Value: ReplyKind.Reframe, Argument: null }).ToHashSet());
        Assert.Equal(map.Debate.AsOf.Value, back.AsOf.Value);
        foreach (var (claim, premise) in Premises(map.Debate))
            Assert.Contains(Premises(back), one => one.Claim == claim && one.Premise.Contains(premise, StringComparison.Ordinal));
    }

    private static Debate Again(DebateMap map, string format, string name)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = Exported.Bytes(map, format);
        var draft = DebateReaders.Read(FileKinds.Of(name, bytes), name, bytes, diagnostics);
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        return DebateLoader.Load(DebateFiles.Of("again", draft!.Files), new DiagnosticBag());
    }

    private static string[] Arguments(Debate debate) => Sorted(
        from stakeholder in debate.Stakeholders
        from argument in stakeholder.Arguments
        select $"{stakeholder.Id}/{argument.Id} {stakeholder.Name} {argument.Voice.Value} {Plain(argument.Claim)} / {Plain(argument.Grounds)} / {Plain(argument.Warrant)} / "
            + $"{Plain(argument.Hedge)} / {Plain(argument.Note)} / {string.Join(",", argument.Against)} / {Places(argument.Citations)}");

    private static string[] Replies(Debate debate) => Sorted(
        from stakeholder in debate.Stakeholders
        from reply in stakeholder.Replies
        select $"{stakeholder.Id} {reply.To} {reply.Kind} {reply.Basis} {reply.Argument} {Plain(reply.Text)} / {Plain(reply.Note)} / {Places(reply.Citations)}");

    private static string[] Stances(Debate debate) => Sorted(
        from stakeholder in debate.Stakeholders
        from stance in stakeholder.Stances
        select $"{stakeholder.Id} {stance.Issue} {Plain(stance.Answer)} {Plain(stance.Line)} {Places(stance.Citations)}");

    private static string[] Cited(Debate debate) => [.. debate.Stakeholders
        .SelectMany(one => one.Arguments.SelectMany(argument => argument.Citations)
            .Concat(one.Replies.SelectMany(reply => reply.Citations)).Concat(one.Stances.SelectMany(stance => stance.Citations)))
        .Select(citation => citation.Source.Value).Where(id => debate.Sources.Any(source => source.Id.Value == id)).Distinct().Order(StringComparer.Ordinal)];

    private static string[] Said(Debate debate) => Sorted(debate.Stakeholders.SelectMany(one =>
        one.Arguments.Select(argument => argument.Claim).Concat(one.Replies.Select(reply => reply.Text).OfType<Prose>())
            .Select(text => $"{one.Name}: {Plain(text)}")).Distinct());

    private static string[] Answers(Debate debate, Func<Reply, bool> isMeant) => Sorted(
        from stakeholder in debate.Stakeholders
        from reply in stakeholder.Replies
        where isMeant(reply)
        let words = reply.Text ?? stakeholder.Arguments.First(one => one.Id.Value == reply.Argument!.Value).Claim
        let target = debate.Stakeholders.First(one => one.Id.Value == reply.To.Value.Stakeholder)
            .Arguments.First(one => one.Id.Value == reply.To.Value.Argument)
        select $"{stakeholder.Name}: {Plain(words)} {reply.Kind} {Plain(target.Claim)}");

    private static (string Claim, string Premise)[] Premises(Debate debate) =>
    [
        .. from argument in debate.Stakeholders.SelectMany(one => one.Arguments)
           from premise in new[] { argument.Grounds, argument.Warrant }.OfType<Prose>()
           select (Plain(argument.Claim), Plain(premise)),
    ];

    private static string Places(IEnumerable<Citation> citations) => PlainText.Of(citations);

    // Both formats have one kind of space, and Argdown no markup of ours.
    private static string Plain(Prose? prose) =>
        string.Join(' ', PlainText.Of(prose)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
