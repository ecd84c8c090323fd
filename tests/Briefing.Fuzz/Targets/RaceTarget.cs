using System.Text.Json.Nodes;
using Briefing.Diagnostics;
using Briefing.Fuzz.Mutations;
using Briefing.Fuzz.Races;
using Briefing.Fuzz.Runs;

namespace Briefing.Fuzz.Targets;

/// <summary>Files that change while they are read: there is an answer, and what is written is of one state of them.</summary>
internal sealed class RaceTarget : Target
{
    private const string Added = "new-issue";

    public override string Name => "race";

    protected override FuzzInput Make(int number, Random random)
    {
        var debate = random.Next(2) == 0 ? "tram" : "watershed";
        var files = BaseDebates.All[debate];
        var name = files.Keys.ElementAt(random.Next(files.Count));
        return new(number, debate, files.SetItem(name, TreeMutation.Of(files[name], random)), [name]);
    }

    protected override Outcome Judge(FuzzInput input)
    {
        var (name, chance) = (input.Changed.Single(), input.Chance);
        var before = BaseDebates.All[input.What];
        Folder.Fill(before);
        var output = Folder.PathOf("out.json");
        var isWhole = chance.Next(2) == 0;
        ToolRun[] runs;
        using (new FileChanger(Folder.PathOf(name), before[name], input.Files[name], isWhole, chance.Next()))
        {
            runs =
            [
                ToolRun.Of("check", Folder.Path),
                ToolRun.Of("build", Folder.Path, "-f", "json", "-o", output),
                ToolRun.Of("add", "issue", Added, Folder.Path, "--question=Is it so?", "--kind", "fact"),
                ToolRun.Of("build", Folder.Path, "-f", "json", "-o", output),
            ];
        }

        if (!File.Exists(output))
            return Outcome.Refused;

        // Where the file is always whole, what is written is that of the one or the other.
        var written = WithoutAdded(File.ReadAllBytes(output));
        Require(
            !isWhole || new[] { before[name], input.Files[name] }.Any(content =>
                Pipeline.Map(BaseDebates.Files(before.SetItem(name, content)), new DiagnosticBag()) is { } map
                && JsonNode.DeepEquals(WithoutAdded(Pipeline.Json(map)), written)),
            "race: what is written is of no state of the files",
            $"{string.Join('\n', runs.Select(run => run.Error))}\n{written}");
        return Outcome.Done;
    }

    private static JsonNode WithoutAdded(byte[] json)
    {
        var debate = JsonNode.Parse(json)!;
        var issues = debate["issues"]!.AsArray();
        if (issues.FirstOrDefault(issue => issue?["id"]?.GetValue<string>() == Added) is { } added)
            issues.Remove(added);

        return debate;
    }
}
