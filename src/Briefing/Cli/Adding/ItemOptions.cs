using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>The options for an item of a list, including its citation.</summary>
internal sealed class ItemOptions(ObjectSchema schema)
{
    private const string Citations = "citations";

    private readonly KeyOptions _keys = new(schema);
    private readonly CitationOptions? _citation = schema.Find(Citations) is null ? null : new();

    public void AddTo(Command command)
    {
        _keys.AddTo(command);
        _citation?.AddTo(command);
    }

    /// <summary>Whether an item without a citation is an error, rather than merely incomplete.</summary>
    public Func<DataNode.Mapping, bool> NeedsCitation { get; init; } = _ => true;

    /// <param name="id"><c>null</c> for an item without an id.</param>
    /// <exception cref="UsageException">A value refers to an unknown id.</exception>
    public DataNode.Mapping Read(ParseResult parsed, AddRun run, string? id = null)
    {
        var item = schema.Draft(
            [("id", id), .. _keys.Read(parsed, run), (Citations, _citation?.Read(parsed, run))], hasComments: true);
        return NeedsCitation(item)
            ? item with { Entries = [.. item.Entries.Select(entry => entry.Name == Citations ? entry with { IsHint = false } : entry)] }
            : item;
    }
}
