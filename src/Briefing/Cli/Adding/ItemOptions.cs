using System.CommandLine;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>The options that make an item of a list, its citation included.</summary>
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

    /// <summary>Whether an item is a mistake without a citation, and not only better with one.</summary>
    public Func<Written.Keys, bool> NeedsCitation { get; init; } = _ => true;

    /// <param name="id"><c>null</c> for what has none.</param>
    /// <exception cref="UsageException">A value names what is not there.</exception>
    public Written.Keys Read(ParseResult parsed, AddRun run, string? id = null)
    {
        var item = schema.Draft(
            [("id", id), .. _keys.Read(parsed, run), (Citations, _citation?.Read(parsed, run))], hasComments: true);
        return NeedsCitation(item)
            ? item with { Entries = [.. item.Entries.Select(entry => entry.Name == Citations ? entry with { IsHint = false } : entry)] }
            : item;
    }
}
