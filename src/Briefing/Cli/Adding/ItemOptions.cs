using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>The options for an item, including its citation.</summary>
internal sealed class ItemOptions(ObjectSchema schema)
{
    private const string Citations = "citations";

    private readonly KeyOptions _keys = new(schema);
    private readonly KeyOptions? _citation = schema.Find(Citations) is null ? null : new(SharedFormat.Citation.Schema);

    public void AddTo(Command command)
    {
        _keys.AddTo(command);
        _citation?.AddTo(command);
    }

    /// <summary>The given values by key.</summary>
    /// <exception cref="UsageException">A value refers to an unknown id, or a place is given without a source.</exception>
    public IEnumerable<(string Name, DataNode? Value)> Read(ParseResult parsed, AddRun run) =>
        [.. _keys.Read(parsed, run), (Citations, _citation is null ? null : Citation([.. _citation.Read(parsed, run)]))];

    private static DataNode.List? Citation((string Name, DataNode? Value)[] given) => given switch
    {
        [] => null,
        [{ Name: "source" }, ..] => new([SharedFormat.Citation.Schema.Draft(given)]),
        [{ Name: var name }, ..] =>
            throw new UsageException($"--{name} is given without a source.", "Name the source with --source."),
    };
}
