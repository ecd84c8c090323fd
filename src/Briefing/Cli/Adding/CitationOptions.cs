using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>The options for a citation: a source, a place in it, and a quotation.</summary>
internal sealed class CitationOptions
{
    private readonly KeyOptions _options = new(SharedFormat.Citation.Schema);

    public void AddTo(Command command) => _options.AddTo(command);

    /// <returns><c>null</c> if none of them is given.</returns>
    /// <exception cref="UsageException">The source does not exist, or a place is given without a source.</exception>
    public DataNode? Read(ParseResult parsed, AddRun run)
    {
        var given = _options.Read(parsed, run).Where(key => key.Value is not null).ToList();
        if (given is [])
            return null;

        if (given[0].Name != "source")
        {
            throw new UsageException(
                $"--{given[0].Name} is given without a source.", "Name the source with --source.");
        }

        var schema = SharedFormat.Citation.Schema;
        return new DataNode.List([schema.Draft(given)]);
    }
}
