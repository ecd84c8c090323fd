using Briefing.Explain;
using Briefing.Load.Schemas;
using Briefing.Symbols;

namespace Briefing.Authoring;

/// <summary>What there is in a debate to refer to, with words by which a person knows it.</summary>
internal sealed class Catalogue(Debate debate)
{
    private Dictionary<(SymbolKind Kind, string Reference), Known>? _bySymbol;

    public ImmutableArray<Known> Stakeholders { get; } =
    [
        .. from stakeholder in debate.Stakeholders
           where stakeholder.Id.Value.Length > 0
           select new Known(stakeholder.Id.Value, stakeholder.Id.Value, OneLine(stakeholder.Name), $"**{OneLine(stakeholder.Name)}**\n\n{OneLine(stakeholder.Summary)}"),
    ];

    public ImmutableArray<Known> Issues { get; } =
    [
        .. from issue in debate.Issues
           where issue.Id.Value.Length > 0
           select new Known(issue.Id.Value, issue.Id.Value, OneLine(issue.Question), Paragraphs(
               $"**{OneLine(issue.Question)}**", issue.Background is { } background ? OneLine(background) : "")),
    ];

    public ImmutableArray<Known> Sources { get; } =
    [
        .. from source in debate.Sources
           where source.Id.Value.Length > 0
           select new Known(source.Id.Value, source.Id.Value, Title(source), Paragraphs($"**{OneLine(source.Title)}**", Imprint(source), source.Address ?? "")),
    ];

    /// <summary>By what others call them.</summary>
    public ImmutableArray<Known> Arguments { get; } =
    [
        .. from stakeholder in debate.Stakeholders
           from argument in stakeholder.Arguments
           where argument.Id.Value.Length > 0
           join issue in debate.Issues on argument.Issue.Value equals issue.Id.Value into issues
           let issue = issues.FirstOrDefault()
           select new Known(
               $"{stakeholder.Id.Value}/{argument.Id.Value}", argument.Id.Value, OneLine(argument.Claim), Paragraphs(
                   $"**{OneLine(argument.Claim)}**",
                   $"{OneLine(stakeholder.Name)}, on: {(issue is null ? argument.Issue.Value : OneLine(issue.Question))}",
                   argument.Warrant is { } warrant ? OneLine(warrant) : ""))
           {
               Owner = stakeholder.Id.Value,
           },
    ];

    private static IEnumerable<Known> Codes =>
        AcceptableCodes.Pages.Select(page => new Known(page.Key, page.Key, page.Value.Title, Explanations.OfCode(page.Key)));

    /// <summary>Of several with the same id, the first; <c>null</c> for what is only referred to.</summary>
    public Known? Find(Symbol symbol)
    {
        _bySymbol ??= new[]
        {
            (Kind: SymbolKind.Stakeholder, All: Stakeholders),
            (Kind: SymbolKind.Issue, All: Issues),
            (Kind: SymbolKind.Source, All: Sources),
            (Kind: SymbolKind.Argument, All: Arguments),
        }
        .SelectMany(kind => kind.All.DistinctBy(known => known.Reference).Select(known => (kind.Kind, Known: known)))
        .ToDictionary(one => (one.Kind, one.Known.Reference), one => one.Known);
        return _bySymbol.GetValueOrDefault((symbol.Kind, symbol.Reference));
    }

    /// <summary>What a value of a kind may refer to.</summary>
    /// <param name="owner">The stakeholder whose file it is; empty for another file.</param>
    public IEnumerable<Known> Of(ScalarKind kind, string owner) => kind switch
    {
        ScalarKind.StakeholderId => Stakeholders,
        ScalarKind.IssueId => Issues,
        ScalarKind.SourceId => Sources,
        ScalarKind.Code => Codes,
        ScalarKind.Argument => Arguments.Where(argument => argument.Owner != owner),
        ScalarKind.ArgumentId => Arguments.Where(argument => argument.Owner == owner).Select(argument => argument with { Reference = argument.Id }),
        _ => [],
    };

    private static string OneLine(Prose text) => text.Plain.ReplaceLineEndings(" ");

    private static string Title(Source source) => source.Dated is { } dated ? $"{OneLine(source.Title)} ({dated.Written})" : OneLine(source.Title);

    private static string Imprint(Source source) => string.Join(", ", source.Authors
        .Select(author => string.Join(' ', new[] { author.Given, author.Family, author.Literal }.OfType<Prose>().Select(OneLine)))
        .Append(source.ContainerTitle is { } container ? OneLine(container) : "")
        .Append(source.Dated?.Written ?? "")
        .Where(words => words.Length > 0));

    private static string Paragraphs(params IEnumerable<string> paragraphs) =>
        string.Join("\n\n", paragraphs.Where(words => words.Length > 0));
}
