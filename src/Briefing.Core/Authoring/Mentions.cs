using Briefing.Authoring.Cursors;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Symbols;

namespace Briefing.Authoring;

/// <summary>What an id refers to by its place alone, in a file that cannot be read.</summary>
internal static class Mentions
{
    public static Symbol? At(WorkingFile file, int offset) =>
        file.CursorsAt(offset).Select(cursor => Of(file, cursor, offset)).FirstOrDefault(symbol => symbol is not null);

    private static Symbol? Of(WorkingFile file, Cursor cursor, int offset)
    {
        var word = file.Text.Content[cursor.Start..cursor.End].Trim('"', '\'');
        if (word.Length == 0)
            return null;

        return (cursor.Place, cursor.Expected) switch
        {
            (CursorPlace.Key, Value.IdMap { Ids: ScalarKind.IssueId }) or (_, Value.Scalar { Kind: ScalarKind.IssueId }) => new(SymbolKind.Issue, word),
            (CursorPlace.Key, Value.IdMap) or (_, Value.Scalar { Kind: ScalarKind.StakeholderId }) => new(SymbolKind.Stakeholder, word),
            (_, Value.Scalar { Kind: ScalarKind.SourceId }) => new(SymbolKind.Source, word),
            (_, Value.Scalar { Kind: ScalarKind.ArgumentId }) => new(SymbolKind.Argument, word, file.Owner),
            (_, Value.Scalar { Kind: ScalarKind.Argument }) when References.Parse(word) is { } reference =>
                offset <= cursor.Start + reference.Stakeholder.Length
                    ? new(SymbolKind.Stakeholder, reference.Stakeholder)
                    : new(SymbolKind.Argument, reference.Argument, reference.Stakeholder),
            _ => null,
        };
    }
}
