using Briefing.Load.Schemas;

namespace Briefing.Tables;

/// <summary>A sheet: a list of the format with a row for each object in it.</summary>
/// <param name="Path">The keys that lead from the whole debate to the list.</param>
/// <param name="Parent">The sheet of the objects that hold such a list; <c>null</c> for a list of the debate itself.</param>
/// <param name="Columns">In the order of the format, that of the parent first.</param>
internal sealed record TableSheet(
    string Name, ImmutableArray<string> Path, ObjectSchema Schema, TableSheet? Parent, ImmutableArray<SheetColumn> Columns)
{
    /// <summary>Whether it is one object, with a row for each of its keys.</summary>
    public bool IsSingle { get; init; }

    /// <summary>The column with the id of the object, if it has one.</summary>
    public SheetColumn? Id => Columns.FirstOrDefault(column => column is { Path: ["id"] });

    /// <summary>Whether rows may stand in other sheets' rows by a number, because their own id may be left out.</summary>
    public bool HasNumbers(IEnumerable<TableSheet> all) => Id is { IsRequired: false } && all.Any(sheet => sheet.Parent == this);
}
