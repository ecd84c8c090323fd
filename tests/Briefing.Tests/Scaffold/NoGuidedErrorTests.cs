using System.Text.RegularExpressions;
using Briefing.Cli.Adding;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Schemas;
using Briefing.Model;
using Briefing.Schema;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Scaffold;

/// <summary>No guided way leads into an error: whatever is added to a debate without errors leaves it without any.</summary>
public sealed partial class NoGuidedErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Debates => ["watershed", "records"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Debates))]
    public void What_has_all_that_is_required_is_no_error(string name)
    {
        _folder.CopyOf(name);
        foreach (var kind in AddedKind.All)
        {
            var debate = Debate();
            var run = Tool.Here(["add", kind.Name, .. Subject(kind, debate), _folder.Path, .. Required(kind, debate)]);
            AssertNoErrors(kind, run);
        }
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void What_is_answered_with_the_first_choice_is_no_error(string name)
    {
        _folder.CopyOf(name);
        foreach (var kind in AddedKind.All)
            AssertNoErrors(kind, Tool.Answered(new FirstChoice().Next, "add", kind.Name, _folder.Path, "-i"));
    }

    [Fact(Explicit = true)]
    public void The_same_holds_in_every_debate()
    {
        foreach (var name in SampleDebates.Invented)
        {
            using var given = new NoGuidedErrorTests();
            using var answered = new NoGuidedErrorTests();
            given.What_has_all_that_is_required_is_no_error(name);
            answered.What_is_answered_with_the_first_choice_is_no_error(name);
        }
    }

    private void AssertNoErrors(AddedKind kind, Tool.Run run)
    {
        Assert.True(run.ExitCode == 0, $"{kind.Name}\n{run.Output}\n{run.Error}");
        Assert.DoesNotContain(" error ", run.Error, StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(DebateFiles.Read(_folder.Path), diagnostics);
        Assert.False(diagnostics.HasErrors, $"{kind.Name}\n{run.Output}\n{string.Join('\n', diagnostics.InReadingOrder().Select(one => one.Message))}");
    }

    private Debate Debate() => DebateLoader.Load(DebateFiles.Read(_folder.Path), new DiagnosticBag());

    private static string[] Subject(AddedKind kind, Debate debate) => kind switch
    {
        { IsOfStakeholder: true, HasId: true } => [$"{debate.Stakeholders[^1].Id}/new"],
        { IsByIssue: true } => [debate.Stakeholders[^1].Id.Value, debate.Issues[^1].Id.Value],
        { IsOfStakeholder: true } => [debate.Stakeholders[^1].Id.Value],
        { HasId: true } => ["new"],
        _ => [],
    };

    /// <summary>The required keys, one of those of which one is required, and a citation.</summary>
    private static IEnumerable<string> Required(AddedKind kind, Debate debate)
    {
        string[] cited = kind.NeedsCitation(kind.Schema.Draft([])) ? ["--source", debate.Sources[0].Id.Value, "--paragraph", "1"] : [];
        var any = kind.Schema.AnyRequired is { } rule ? rule.Keys[0] : null;
        return kind.Schema.Keys
            .Where(key => (key.IsRequired && key.Name != "id") || key.Name == any)
            .SelectMany(key => Values(key, debate).SelectMany(value => (string[])[$"--{key.Name}", value]))
            .Concat(cited);
    }

    // The last word is the weakest, such as 'inference' among the voices: no source needs to bear it out.
    private static string[] Values(Key key, Debate debate) => key.Value switch
    {
        Value.OneOf one => [one.Words[^1]],
        Value.List => [$"{debate.Sources[0].Id}:1=One.", $"{debate.Sources[^1].Id}:2=Another."],
        Value.Scalar { Kind: ScalarKind.Argument } =>
            [DebateIds.Of(debate).OfKind(ScalarKind.Argument).First(one => !one.Id.StartsWith($"{debate.Stakeholders[^1].Id}/", StringComparison.Ordinal)).Id],
        Value.Scalar { Kind: ScalarKind.IssueId } => [debate.Issues[^1].Id.Value],
        Value.Scalar { Kind: ScalarKind.Date } => ["2019-05"],
        Value.Scalar { Kind: ScalarKind.Language } => ["en"],
        Value.Scalar { Kind: ScalarKind.SourceType } => ["report"],
        _ => [$"Words for {key.Name}"],
    };

    /// <summary>Answers with the first choice, or with what the question is likely to want; with the next if that is not taken.</summary>
    private sealed partial class FirstChoice
    {
        private string _asked = "";
        private int _tries;

        public string? Next(string output)
        {
            var question = Question().Match(output);
            _tries = question.Groups["what"].Value == _asked ? _tries + 1 : 0;
            _asked = question.Groups["what"].Value;

            // Lists could go on for ever.
            string[] answers =
            [
                .. _asked.Contains("(Enter: no more)", StringComparison.Ordinal) ? [""] : Array.Empty<string>(),
                .. question.Groups["choice"].Captures.Select(choice => choice.Value),
                "A few words", "1", "2019-05-03", "en", "https://example.org", "10.1234/x", "new-one", "",
            ];
            Assert.True(_tries < answers.Length, output);
            return answers[_tries];
        }

        [GeneratedRegex(@"\n(?<what>[^\n]+)\n( +(?<choice>\d+)  [^\n]*\n)*> $", RegexOptions.ExplicitCapture)]
        private static partial Regex Question();
    }
}
