using Briefing.Diagnostics;
using Briefing.Load.Format;
using Briefing.Load.Parts;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Data;

/// <summary>Reads a debate from the JSON that <c>briefing export -f json</c> writes.</summary>
internal static class DataLoader
{
    /// <summary>As with the files of a folder, what is wrong is reported and the rest is read all the same.</summary>
    /// <returns>Nothing if the file is not JSON.</returns>
    public static Debate? Load(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        if (JsonTree.Parse(file, diagnostics) is not { } root)
            return null;

        var context = new ReadingContext(diagnostics) { IsJson = true };
        context.Begin(file);
        var debate = MappingReader.Read(DataFormat.File, root, context, File);
        ReportIds(debate, diagnostics);
        return debate with
        {
            // Two with one id are reported; the rules need not see both. An empty id is one that could not be read.
            Stakeholders = [.. debate.Stakeholders.Where(s => s.Id.Value.Length > 0).DistinctBy(s => s.Id.Value)],
            Prose = context.Prose,
        };
    }

    private static Debate File(MappingReader reader)
    {
        var debate = reader.RequiredKeys("debate", Debate);
        var issues = reader.RequiredList("issues", IssueReader.Read);
        reader.List("map", MappedArgument);
        return debate with
        {
            Issues = issues,
            Sources = reader.RequiredList("sources", SourceReader.Read),
            Stakeholders = reader.RequiredList("stakeholders", Stakeholder),
            Events = reader.List("events", DebateReader.Event),
            Texts = reader.List("texts", DebateReader.SharedText),
            Conflicts = reader.List("conflicts", DebateReader.Conflict),
            AbsentVoices = reader.List("absent-voices", DebateReader.AbsentVoice),
        };
    }

    private static Debate Debate(MappingReader reader) => new()
    {
        Title = reader.RequiredProse("title"),
        Question = reader.Prose("question"),
        AsOf = reader.RequiredDate("as-of"),
        Language = reader.Text("language")?.Value ?? "en",
        Watershed = reader.Keys("watershed", DebateReader.Watershed),
        OrderNote = reader.Prose("order-note"),
        Limits = reader.Prose("limits"),
        KeyPoints = reader.List("key-points", DebateReader.KeyPoint),
        LoadedWords = reader.Keys("loaded-words", DebateReader.LoadedWords),
        BalanceRatio = reader.Ratio("balance-ratio"),
        Issues = [],
        Sources = [],
        Stakeholders = [],
        Events = [],
        Texts = [],
        Conflicts = [],
        AbsentVoices = [],
        Prose = [],
    };

    private static Stakeholder Stakeholder(MappingReader reader) => StakeholderReader.Read(
        reader, reader.RequiredText("id"), own => own.List("stances", Stance), Argument, Reply);

    private static Stance Stance(MappingReader reader) => StakeholderReader.Stance(reader.RequiredText("issue"), reader);

    private static Argument Argument(MappingReader reader)
    {
        reader.Text("reference");
        return ArgumentReader.Read(reader);
    }

    private static Reply Reply(MappingReader reader)
    {
        reader.Text("from");
        return ReplyReader.Read(reader);
    }

    /// <summary>It follows from the rest; only its form is held to.</summary>
    private static ArgumentReference? MappedArgument(MappingReader reader)
    {
        reader.Text("argument");
        reader.Text("issue");
        reader.Text("unanswered");
        reader.Texts("owed-by");
        reader.List("replies", reply =>
        {
            reply.Text("from");
            reply.Choice("basis", Choices.Bases);
            return reply.Choice("kind", Choices.ReplyKinds);
        });
        return null;
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
