using Briefing.Load.Codecs;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Load.Themes;
using Briefing.Load.Yaml;

namespace Briefing.Load;

/// <summary>Loads a debate from a folder of YAML files.</summary>
internal sealed class DebateLoader
{
    private readonly DebateFiles _files;
    private readonly ParsedFiles _parsed;
    private readonly ReadingContext _context;

    private DebateLoader(DebateFiles files, ParsedFiles parsed, DiagnosticBag diagnostics) =>
        (_files, _parsed, _context) = (files, parsed, new(diagnostics));

    /// <summary>
    /// Never fails: problems are reported, and unreadable parts are replaced by an empty id, text or citation, so that the
    /// rest is still checked in the same run.
    /// </summary>
    public static Debate Load(DebateFiles files, DiagnosticBag diagnostics) => Load(files, new(), diagnostics);

    /// <param name="parsed">Files parsed for an earlier version of the debate are reused.</param>
    /// <inheritdoc cref="Load(DebateFiles, DiagnosticBag)"/>
    public static Debate Load(DebateFiles files, ParsedFiles parsed, DiagnosticBag diagnostics) =>
        new DebateLoader(files, parsed, diagnostics).Load();

    private Debate Load()
    {
        _parsed.Begin(_files);
        var (file, node) = Parse(
            DebateFiles.Debate, "the debate: at least its title, as-of, stakeholders and issues", _context);
        var debate = DebateFormat.File.Read(node, _context);
        var ids = Distinct([.. debate.Stakeholders.Select(stakeholder => stakeholder.Id)]);

        // The sources go last for load balancing: their file is a short one.
        var sources = ImmutableArray<Source>.Empty;
        var stakeholders = new Stakeholder[ids.Length];
        var parts = Enumerable.Range(0, ids.Length + 1).Select(_ => _context.Fork()).ToArray();
        Parallel.For(0, parts.Length, i =>
        {
            if (i < ids.Length)
                stakeholders[i] = Stakeholder(ids[i], ids, debate.Issues, parts[i]);
            else
                sources = Sources(file, parts[i]);
        });
        foreach (var part in (ReadOnlySpan<ReadingContext>)[parts[^1], .. parts[..^1]])
            _context.Add(part);

        debate = debate with { Sources = sources, Stakeholders = [.. stakeholders] };

        // If the list is incomplete, a file that seems unused may belong to it.
        if (ids.All(id => id.Value.Length > 0))
            ReportUnused(ids, debate.Theme);

        return debate with { Prose = _context.Prose, Placeholders = _context.Placeholders, Remarks = _context.Remarks };
    }

    private ImmutableArray<Source> Sources(TextFile debateFile, ReadingContext context)
    {
        const string Holds = "a list of the sources";
        if (!_files.Contains(DebateFiles.Sources))
            return [Source(Missing(TextSpan.StartOf(debateFile), DebateFiles.Sources, Holds, listed: null, [], context), context)];

        var (_, node) = Parse(DebateFiles.Sources, Holds, context);
        if (node is YamlNode.Sequence list)
            return SourceLabels.Disambiguated([.. list.Items.Select(item => Source(item, context))]);

        if (node is not YamlNode.Unread)
            context.Diagnostics.Add(Problems.WrongItem(node.At, "file", node.Shape, NodeShape.List, isJson: false));

        return [Source(new YamlNode.Unread(node.At), context)];
    }

    private static Source Source(YamlNode node, ReadingContext context) =>
        SourceFormat.Source.Read(node, context);

    private Stakeholder Stakeholder(
        Located<string> id, ImmutableArray<Located<string>> all, ImmutableArray<Issue> issues, ReadingContext context)
    {
        const string Holds = "the stakeholder's name, stances, arguments and replies";
        var name = $"{id.Value}.yaml";
        var node = id.Value.Length == 0 ? new YamlNode.Unread(id.At)
            : _files.Contains(name) ? Parse(name, Holds, context).Node
            : Missing(id.At, name, Holds, id.Value, _files.Names.Except(all.Select(other => $"{other.Value}.yaml")), context);

        var stakeholder = PositionFormat.File.Read(node, context);
        if (stakeholder.Id.Value.Length > 0 && stakeholder.Id.Value != id.Value)
            context.Diagnostics.Add(Problems.IdIsNotFileName(stakeholder.Id, id));

        return stakeholder with
        {
            // Whatever the file says, other files refer to the stakeholder by the id in the list.
            Id = stakeholder.Id with { Value = id.Value },
            Stances = InOrderOf(issues, stakeholder.Stances),
        };
    }

    private static ImmutableArray<Stance> InOrderOf(ImmutableArray<Issue> issues, ImmutableArray<Stance> stances)
    {
        var order = issues.Select(issue => issue.Id.Value).ToList();
        return [.. stances.OrderBy(stance => (uint)order.IndexOf(stance.Issue.Value))];
    }

    private static YamlNode.Unread Missing(
        TextSpan at, string name, string holds, string? listed, IEnumerable<string> others, ReadingContext context)
    {
        var suggestion = NearMiss.Of(name, others.Except([DebateFiles.Debate, DebateFiles.Sources]));
        context.Diagnostics.Add(Problems.FileMissing(at, name, holds, listed, suggestion));
        return new YamlNode.Unread(at);
    }

    private ImmutableArray<Located<string>> Distinct(ImmutableArray<Located<string>> ids)
    {
        var first = ids.DistinctBy(id => id.Value).ToImmutableArray();
        foreach (var again in ids.Except(first).Where(id => id.Value.Length > 0))
        {
            var before = first.First(id => id.Value == again.Value);
            _context.Diagnostics.Add(Problems.DuplicateId(again, "stakeholder", before.At));
        }

        return first;
    }

    private void ReportUnused(ImmutableArray<Located<string>> ids, Located<string>? theme)
    {
        var used = ids.Select(id => $"{id.Value}.yaml").Concat([DebateFiles.Debate, DebateFiles.Sources]).ToList();
        foreach (var name in _files.Names.Except([.. used, .. ThemesOfFolder.From(theme?.Value, _files, _parsed)]))
        {
            var missing = used.Where(other => !_files.Contains(other));
            var file = new TextFile(_files.PathOf(name), "");
            _context.Diagnostics.Add(Problems.FileNotUsed(file, name, NearMiss.Of(name, missing)));
        }
    }

    private (TextFile File, YamlNode Node) Parse(string name, string holds, ReadingContext context)
    {
        if (_files.WhyUnread(name) is { } why)
        {
            var unread = TextSpan.StartOf(new(_files.PathOf(name), ""));
            context.Diagnostics.Add(why switch
            {
                Unread.TooLarge => Problems.DebateTooLarge(unread, Limits.File, Limits.Debate),
                Unread.Outside => Problems.LinkOutside(unread),
                _ => Problems.FileUnreadable(unread),
            });
            return (unread.File, new YamlNode.Unread(unread));
        }

        var (file, node) = _parsed.Parse(_files.PathOf(name), _files.ContentOf(name), context.Diagnostics);
        context.Begin(file);
        if (node is not null)
            return (file, node);

        context.Diagnostics.Add(Problems.EmptyFile(file, holds));
        return (file, new YamlNode.Unread(TextSpan.StartOf(file)));
    }
}
