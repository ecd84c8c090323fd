using Briefing.Authoring.Cursors;
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
        return KindAt(cursor) is { } kind
            ? NamedSymbols.In(word, kind, file.Owner).LastOrDefault(named => named.Start == 0 || cursor.Start + named.Start <= offset).Symbol
            : null;
    }

    private static ScalarKind? KindAt(Cursor cursor) => (cursor.Place, cursor.Expected) switch
    {
        (CursorPlace.Key, Value.IdMap map) => map.Ids,
        (_, Value.Scalar { Kind: not ScalarKind.NewId and var kind }) => kind,
        _ => null,
    };
}
