using System.Text;
using Briefing.Diagnostics;
using Briefing.Fuzz.Edits;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Runs;
using Briefing.Load;

namespace Briefing.Fuzz.Targets;

/// <summary><c>briefing add</c>: what was there is there still, and what was given, too; a refusal changes nothing.</summary>
internal sealed class AddTarget : Target
{
    public override string Name => "add";

    public override int Weight => 3;

    protected override FuzzInput Make(int number, Random random)
    {
        var debate = BaseDebates.Small[random.Next(BaseDebates.Small.Length)];
        var files = Relaid.Files(BaseDebates.All[debate], random);
        return new(number, debate, files, [.. files.Keys.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))]);
    }

    protected override Outcome Judge(FuzzInput input)
    {
        Folder.Fill(input.Files);
        var before = Relaid.Data(input.Files);
        var given = AddArguments.Of(DebateLoader.Load(BaseDebates.Files(input.Files), new DiagnosticBag()), Folder.Path, input.Chance);
        var run = ToolRun.Of(given.Arguments);
        var after = Folder.Files();
        var what = $"{string.Join(' ', given.Arguments)}\n{run.Error}";
        if (run.ExitCode != 0)
        {
            Require(
                after.Count == input.Files.Count && after.All(file => file.Value.AsSpan().SequenceEqual(input.Files[file.Key])),
                "add: refused, and written",
                what);
            return Outcome.Refused;
        }

        foreach (var (name, content) in input.Files)
        {
            Require(
                name == given.File ? SameLines.AreIn(content, after[name], changed: 1) : content.AsSpan().SequenceEqual(after[name]),
                "add: other lines have changed",
                $"{name}: {what}\n{Encoding.UTF8.GetString(after[name])}");
        }

        var lost = SameData.FirstLost(before, Relaid.Data(after));
        Require(lost is null, "add: something is lost", $"{lost}\n{what}");
        var texts = DebateLoader.Load(BaseDebates.Files(after), new DiagnosticBag()).Prose.Select(text => Plain(text.Value)).ToHashSet();
        foreach (var words in given.Words)
            Require(texts.Contains(Plain(words)), "add: what was given is not there", $"{words}\n{what}");

        return Outcome.Done;
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
