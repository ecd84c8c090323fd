using Briefing.Load.Codecs;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Phrases;
using Briefing.Load.Yaml;
using Briefing.Phrases;

namespace Briefing.Load.Data;

/// <summary>Loads a debate from the JSON of <c>briefing export -f json</c>.</summary>
internal static class DataLoader
{
    /// <summary>As with a folder's files, errors are reported and the rest is read nevertheless.</summary>
    /// <returns><c>null</c> if the file is not JSON.</returns>
    public static Debate? Load(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        if (JsonTree.Parse(file, diagnostics) is not { } root)
            return null;

        return Load(root, new(diagnostics) { IsJson = true }, file);
    }

    /// <summary>From the tree of a table, whose objects have the form of JSON.</summary>
    public static Debate OfTable(YamlNode root, IEnumerable<TextFile> files, DiagnosticBag diagnostics) =>
        WithLabels(Load(root, new(diagnostics) { IsJson = true, IsTable = true }, [.. files]));

    private static Debate WithLabels(Debate debate) => debate with { Sources = SourceLabels.Disambiguated(debate.Sources) };

    private static Debate Load(YamlNode root, ReadingContext context, params ReadOnlySpan<TextFile> files)
    {
        foreach (var file in files)
            context.Begin(file);

        var debate = DataFormat.File.Read(root, context).Debate;
        ReportIds(debate, context.Diagnostics);
        return debate with
        {
            // Duplicate ids have been reported, so the rules need not see both. Unreadable ids are empty.
            Stakeholders = [.. debate.Stakeholders.Where(s => s.Id.Value.Length > 0).DistinctBy(s => s.Id.Value)],
            Words = PhraseReader.Of(LanguageFiles.Find(debate.Language.Value) ?? LanguageFiles.English),
            Prose = context.Prose,
            Placeholders = context.Placeholders,
        };
    }

    private static void ReportIds(Debate debate, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var id in debate.Stakeholders.Select(s => s.Id).Where(id => id.Value.Length > 0))
        {
            if (!seen.TryAdd(id.Value, id.At))
                diagnostics.Add(Problems.DuplicateId(id, "stakeholder", seen[id.Value]));
            else if ($"{id.Value}.yaml" is DebateFiles.Debate or DebateFiles.Sources)
                diagnostics.Add(Problems.IdOfAnotherFile(id));
        }
    }
}
