using Briefing.Map;
using Briefing.Model;

namespace Briefing.Cli.Options;

/// <summary><c>--issue</c>, <c>--stakeholder</c> and <c>--compare</c>: a subset of the debate.</summary>
internal sealed class SubsetOptions
{
    private readonly Option<string[]> _issues = Ids(
        "--issue", "ID…", "Only these issues, each with all that is said on it", IssueIds);

    private readonly Option<string[]> _stakeholders = Ids(
        "--stakeholder", "ID…", "Only these stakeholders: their arguments with all replies, and what they reply to", StakeholderIds);

    private readonly Option<string[]> _compared = Ids(
        "--compare", "A B", "Only two stakeholders: their arguments and their replies to each other", StakeholderIds);

    public IEnumerable<Option> All => [_issues, _stakeholders, _compared];

    /// <exception cref="UsageException">The options contradict each other or a requested format.</exception>
    public void Check(ParseResult parsed, IEnumerable<OutputFormat> formats) =>
        Check(parsed, formats.Contains(OutputFormat.Json) ? "json" : null);

    /// <param name="whole">The name of a requested format that is always the whole debate, if any.</param>
    /// <inheritdoc cref="Check(ParseResult, IEnumerable{OutputFormat})"/>
    public void Check(ParseResult parsed, string? whole)
    {
        if (!IsGiven(parsed))
            return;

        if (whole is not null)
        {
            var name = whole.ToUpperInvariant();
            throw new UsageException(
                $"{name} is the whole debate; --issue, --stakeholder and --compare choose a part of it.",
                $"Make the part in another format, or leave the options out and select from the {name} with another program.");
        }

        if (Given(parsed, _compared) is not { Length: > 0 } compared)
            return;

        if (compared.Length != 2)
        {
            throw new UsageException(
                "--compare takes two different stakeholders.", "For one or for many use --stakeholder.");
        }

        if (Given(parsed, _stakeholders).Length > 0)
            throw new UsageException("--compare and --stakeholder exclude each other.", "Leave one of them out.");
    }

    /// <returns>The whole map if no option selects a subset.</returns>
    /// <exception cref="UsageException">An id is unknown, or the subset is empty.</exception>
    public DebateMap Apply(ParseResult parsed, DebateMap map)
    {
        try
        {
            return NamedPart.Of(map, Given(parsed, _issues), Given(parsed, _stakeholders), Given(parsed, _compared));
        }
        catch (PartException e)
        {
            throw new UsageException(
                e.Message,
                e.Known is null
                    ? "Ask for other issues, or leave --issue out to see which have statements."
                    : $"{e.Known}{(Directory.Exists(e.UnknownId) ? " Give the folder before the options." : "")}");
        }
    }

    private bool IsGiven(ParseResult parsed) =>
        Given(parsed, _issues).Length + Given(parsed, _stakeholders).Length + Given(parsed, _compared).Length > 0;

    private static string[] Given(ParseResult parsed, Option<string[]> option) =>
        CommonOptions.Ids(parsed.GetValue(option));

    private static Option<string[]> Ids(
        string name, string helpName, string description, Func<Debate, IEnumerable<Located<string>>> known)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = true,
        };
        option.CompletionSources.Add(Completion.Of(known));
        return option;
    }

    private static IEnumerable<Located<string>> IssueIds(Debate debate) => debate.Issues.Select(issue => issue.Id);

    private static IEnumerable<Located<string>> StakeholderIds(Debate debate) =>
        debate.Stakeholders.Select(stakeholder => stakeholder.Id);
}
