using Briefing.Authoring;
using Briefing.Authoring.Offers;
using Briefing.LanguageServer.Protocol;
using Briefing.Symbols;
using StreamJsonRpc;
using Symbol = Briefing.Symbols.Symbol;

namespace Briefing.LanguageServer;

/// <summary>What the server says of one document of a debate.</summary>
internal sealed class Answers(DebateView view, OpenDocument document, WorkingFile file)
{
    private const int RequestFailed = -32803;

    public CompletionList Complete(Position position, ItemCapability? client)
    {
        var hasSnippets = client?.SnippetSupport is true;
        var takesLinesAsTheyAre = client?.InsertTextModeSupport?.ValueSet?.Contains(1) is true;
        var offset = document.OffsetOf(position);
        return new(false, [.. OfferFinder.At(view.Debate, file, offset).Select((offer, i) => Item(offer, i))]);

        CompletionItem Item(Offer offer, int rank)
        {
            var text = hasSnippets ? offer.Text.Snippet : offer.Text.Plain;
            return new(
                offer.Label,
                offer.Kind switch
                {
                    OfferKind.Key => 10,
                    OfferKind.Entry => 15,
                    OfferKind.Id => 18,
                    _ => 20,
                },
                new(document.RangeOf(offer.Start, offer.End), takesLinesAsTheyAre ? text : WithoutIndentation(text, offset)),
                hasSnippets ? 2 : 1,
                $"{rank:0000}",
                offer.Kind == OfferKind.Id ? $"{offer.Label} {offer.Detail}" : offer.Label)
            {
                Detail = offer.Detail.Length > 0 ? offer.Detail : null,
                Documentation = offer.Documentation.Length > 0 ? MarkupContent.Markdown(offer.Documentation) : null,
                InsertTextMode = takesLinesAsTheyAre ? 1 : null,
            };
        }
    }

    public Hover? Hover(Position position, DebateSession session)
    {
        var offset = document.OffsetOf(position);
        var pointed = Explanations.At(view.Debate, file, offset);
        var mistakes = (session.ShownOf(view.Documents) ?? [])
            .Where(one => one.Also.Prepend(one.At).Any(at => IsHere(at, offset, offset)))
            .Select(one => Explanations.OfCode(one.Code))
            .Distinct()
            .ToList();
        return pointed is null && mistakes.Count == 0 ? null : new(
            MarkupContent.Markdown(string.Join("\n\n---\n\n", mistakes.Prepend(pointed?.Text ?? "").Where(text => text.Length > 0))),
            pointed is null ? document.RangeOf(offset, offset) : document.RangeOf(pointed.Start, pointed.End));
    }

    public ImmutableArray<DocumentSymbol> Symbols()
    {
        return [.. OutlineSymbols.Of(file).Select(Symbol)];

        DocumentSymbol Symbol(OutlineSymbol symbol) => new(
            symbol.Name,
            symbol.Detail,
            symbol.Kind switch
            {
                OutlineSymbolKind.Group => 3,
                OutlineSymbolKind.Defined => 20,
                OutlineSymbolKind.Title => 15,
                _ => 19,
            },
            document.RangeOf(symbol.Start, Math.Max(symbol.End, symbol.NameEnd)),
            document.RangeOf(symbol.NameStart, symbol.NameEnd),
            [.. symbol.Parts.Select(Symbol)]);
    }

    public ImmutableArray<FoldingRange> Foldings() =>
        [.. Authoring.Foldings.Of(file).Select(lines => new FoldingRange(lines.First - 1, lines.Last - 1))];

    public ImmutableArray<DocumentLink> Links() =>
    [
        .. FileLinks.Of(view.Debate, file).Select(link => new DocumentLink(
            document.RangeOf(link.Start, link.End), link.IsFile ? FileAddress.Of(link.Target) : link.Target, link.Words)),
    ];

    public ImmutableArray<Location> Definitions(Position position) =>
        SymbolAt(position) is { } symbol && view.Debate.Symbols.DefinitionOf(symbol) is { } there
            ? [view.Documents.LocationOf(there.At)]
            : [];

    public ImmutableArray<Location> References(Position position, bool withDefinition) =>
        SymbolAt(position) is { } symbol
            ? [.. view.Debate.Symbols.Of(symbol).Where(one => withDefinition || !one.IsDefinition).Select(one => view.Documents.LocationOf(one.At))]
            : [];

    /// <param name="only">The kinds that are wanted; <c>null</c> for what is offered unasked.</param>
    public ImmutableArray<CodeAction> Fixes(
        TextRange range, ImmutableArray<string>? only, DebateSession session, EditCapability? client)
    {
        var (start, end) = (document.OffsetOf(range.Start), document.OffsetOf(range.End));
        var all = session.DiagnosticsOf(view.Documents);
        var here = all.Where(diagnostic => diagnostic.Also.Prepend(diagnostic.At).Any(at => IsHere(at, start, end)));
        return new CodeActions(document, view.Documents, client).Of(here.Select(WithAcceptance), all, only);

        // Last: a warning is more often right than wanted.
        Diagnostic WithAcceptance(Diagnostic diagnostic) =>
            IsHere(diagnostic.At, start, end) && view.Debate.AcceptanceOf(diagnostic, file) is { } acceptance
                ? diagnostic with { Fixes = diagnostic.Fixes.Add(acceptance) }
                : diagnostic;
    }

    public PreparedRename? PrepareRename(Position position) =>
        view.OccurrenceAt(document, document.OffsetOf(position)) is { } here
            ? new(view.Documents.RangeOf(here.At), here.Symbol.Id)
            : null;

    /// <exception cref="LocalRpcException">It cannot have that id; the message says why.</exception>
    public WorkspaceEdit? Rename(Position position, string id, EditCapability? client)
    {
        if (view.OccurrenceAt(document, document.OffsetOf(position)) is not { } here)
            return null;

        if (view.Debate.HidingIds is [var mistake, ..])
            throw Refusal($"Correct {Path.GetFileName(mistake.At.File.Path)} first, line {mistake.At.Line}: a file that "
                + "can't be read may contain the id.");

        if (id == here.Symbol.Id)
            return null;

        if (Renaming.Refusal(view.Debate.Symbols, here.Symbol, id) is { } refusal)
            throw Refusal($"{refusal.Reason} {refusal.Help}");

        var renaming = Renaming.Of(view.Debate.Symbols, here.Symbol, id);
        if (renaming.OldFile is not null && client?.ResourceOperations?.Contains("rename") is not true)
            throw Refusal("This editor cannot give a file another name. 'briefing rename stakeholder' can.");

        // What renames files reads document changes, whether or not it says so.
        return WorkspaceEdits.Of(renaming, view.Folder, view.Documents, client?.DocumentChanges is true || renaming.OldFile is not null);
    }

    /// <summary>Also below a line that cannot be read.</summary>
    private Symbol? SymbolAt(Position position)
    {
        var offset = document.OffsetOf(position);
        return view.OccurrenceAt(document, offset)?.Symbol ?? Mentions.At(file, offset);
    }

    private static LocalRpcException Refusal(string why) => new(why) { ErrorCode = RequestFailed };

    private bool IsHere(TextSpan at, int start, int end) =>
        at.Start <= end && start <= at.End && Path.GetFullPath(at.File.Path) == document.Path;

    /// <summary>For editors that add the indentation of the line themselves.</summary>
    private string WithoutIndentation(string text, int offset)
    {
        var line = file.Text.LineText(file.Text.PlaceOf(offset).Line);
        return text.Replace($"\n{line[..^line.TrimStart(' ').Length]}", "\n", StringComparison.Ordinal);
    }
}
