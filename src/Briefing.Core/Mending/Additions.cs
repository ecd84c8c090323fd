using Briefing.Load.Files;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Scaffold;

namespace Briefing.Mending;

/// <summary>Offers to add what is missing, with placeholders, and with the ids that there are as choices.</summary>
internal sealed class Additions
{
    // More than a menu is good for.
    private const int MaxChoices = 6;

    private static readonly string[] s_names = ["name", "title", "question", "claim", "text"];

    private readonly Debate _debate;
    private readonly DebateFiles _files;
    private readonly ParsedFiles _parsed;
    private readonly Dictionary<string, MappingIndex?> _indexes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<NamedArgument> _arguments;
    private readonly ILookup<string, NamedArgument> _byName;

    private Additions(Debate debate, DebateFiles files, ParsedFiles parsed)
    {
        (_debate, _files, _parsed) = (debate, files, parsed);
        _arguments =
        [
            .. from stakeholder in debate.Stakeholders
               from argument in stakeholder.Arguments
               where stakeholder.Id.Value.Length > 0 && argument.Id.Value.Length > 0
               select new NamedArgument(stakeholder.Id.At.File.Path, stakeholder.Id.Value, argument.Id.Value),
        ];
        _byName = _arguments
            .SelectMany(one => new[] { one.Id, one.Stakeholder }.Distinct().Select(name => (Name: name, Argument: one)))
            .ToLookup(pair => pair.Name, pair => pair.Argument, StringComparer.Ordinal);
    }

    public static void Offer(DiagnosticBag diagnostics, Debate debate, DebateFiles files, ParsedFiles parsed)
    {
        var additions = new Additions(debate, files, parsed);
        diagnostics.Complete(one => one.Lack is { } lack ? one.MendedBy([.. additions.Of(one.At, lack)]) : one);
    }

    private IEnumerable<Fix?> Of(TextSpan at, Lack lack)
    {
        if (lack is Lack.Other other)
            return Others(at, other.Written).Select(reference => Fix.Replace(at, reference, isCertain: false));

        if (lack is Lack.PositionFile missing)
            return [PositionOf(missing.Of, at.File)];

        if (IndexOf(at.File) is not { } index)
            return [];

        if (lack is Lack.Stance stance)
            return [StanceOn(stance.OnIssue, index)];

        return index.At(at.Start) is not { } mapping ? [] : lack switch
        {
            Lack.Citations => index.Sources(_debate).Take(MaxChoices).Select(source => Citing(source, mapping, index.File)),
            Lack.Line { Words: var words } => words.Select(word => AddedKey.To(mapping, word)),
            Lack.Id { Key: var key } => [NewId(mapping, index) is { } id ? AddedKey.To(mapping, $"{key}: {id}") : null],
            Lack.Issue { Key: var key } => Choices(mapping, key, _debate.Issues.Select(issue => issue.Id.Value)),
            Lack.Source { Key: var key } => Choices(mapping, key, index.Sources(_debate)),
            Lack.Argument { Key: var key } => Choices(mapping, key, _arguments.Where(one => one.Path != at.File.Path).Select(one => one.Reference)),
            _ => [],
        };
    }

    private static IEnumerable<Fix?> Choices(YamlNode.Mapping mapping, string key, IEnumerable<string> ids) =>
        ids.Where(id => id.Length > 0).Take(MaxChoices).Select(id => AddedKey.To(mapping, $"{key}: {id}"));

    private static Fix? Citing(string source, YamlNode.Mapping mapping, TextFile file)
    {
        var citations = new DataNode.List([new DataNode.Mapping([new("source", new DataNode.String(source)), new("page", ToFill)]) { IsFlow = true }]);
        ImmutableArray<TextEdit>? edits = mapping.Find("citations")?.Value switch
        {
            null => [Insertion.ToMapping(file, mapping, new([new("citations", citations)]))],
            YamlNode.Sequence { Items: [], IsFlow: true, Reference: null } list => Insertion.ToList(file, list, citations.Items),
            _ => null,
        };
        return edits is null ? null : new($"Add a citation of {Phrase.Quote(source)}", [.. edits.Value.Select(edit => edit with { What = "a citation added" })], IsCertain: false);
    }

    private static Fix? StanceOn(string issue, MappingIndex index)
    {
        var stance = new DataNode.Mapping([new(issue, new DataNode.Mapping([new("answer", ToFill), new("line", ToFill)]))]);
        return Insertion.Of(index.File, index.Root, "stances", stance) is { } edits
            ? new($"Add a stance on {Phrase.Quote(issue)}", [.. edits.Select(edit => edit with { What = "a stance added" })], IsCertain: false)
            : null;
    }

    /// <summary>A file that is not there is mended as if it were empty.</summary>
    private Fix PositionOf(string stakeholder, TextFile debate)
    {
        var file = new TextFile(_files.PathOf($"{stakeholder}.yaml"), "");
        var text = PositionFile.Of(debate.LineText(1), [("id", new DataNode.String(stakeholder))]);
        return Fix.Insert(file, 0, text, $"Create {Phrase.Quote($"{stakeholder}.yaml")} with blanks");
    }

    private static DataNode.String ToFill => new(Placeholder.Word);

    /// <summary>The name of a stakeholder's file, or the first words of what the object says.</summary>
    private static string? NewId(YamlNode.Mapping mapping, MappingIndex index)
    {
        if (mapping == index.Root)
            return Path.GetFileNameWithoutExtension(index.File.Path) is var name && Ids.IsId(name) ? name : null;

        var words = s_names.Select(name => mapping.Find(name)?.Value).OfType<YamlNode.Scalar>().FirstOrDefault()?.Text ?? "";
        var id = Slug.OfAscii(string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3)));
        return Ids.IsId(id) && !index.File.Content.Contains($"id: {id}", StringComparison.Ordinal) ? id : null;
    }

    /// <summary>Arguments with the same id, those of the stakeholder that is named, or all if they are few.</summary>
    private List<string> Others(TextSpan at, string written)
    {
        var alike = Few(_byName[written], at.File);
        var few = alike.Count > 0 ? alike : Few(_arguments, at.File);
        return few.Count <= MaxChoices ? few : [];
    }

    /// <summary>References to arguments of other files; one too many where there are more than a menu is good for.</summary>
    private static List<string> Few(IEnumerable<NamedArgument> arguments, TextFile file) =>
        [.. arguments.Where(one => one.Path != file.Path).Take(MaxChoices + 1).Select(one => one.Reference)];

    private MappingIndex? IndexOf(TextFile file)
    {
        if (!_indexes.TryGetValue(file.Path, out var index))
            _indexes[file.Path] = index = NewIndex(file.Path);

        return index;
    }

    private MappingIndex? NewIndex(string path)
    {
        var name = _files.Names.FirstOrDefault(name => _files.PathOf(name) == path);
        return name is null ? null : _parsed.Parse(path, _files.ContentOf(name), new()) is (var file, { } root) ? MappingIndex.Of(file, root) : null;
    }

    private sealed record NamedArgument(string Path, string Stakeholder, string Id)
    {
        public string Reference => $"{Stakeholder}/{Id}";
    }
}
