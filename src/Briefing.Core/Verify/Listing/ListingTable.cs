namespace Briefing.Verify.Listing;

/// <summary>Rows of a name and its items, which are aligned and wrapped between items.</summary>
internal sealed class ListingTable
{
    private const int NameColumn = 2;
    private const int ValueColumn = 18;
    private const int MaxWidth = 100;

    private readonly StringBuilder _text = new();

    public void Heading(string text) => _text.Append(_text.Length > 0 ? "\n" : "").Append(text).Append('\n');

    /// <summary>Adds a row of one or more lines; none if there are no items.</summary>
    public void Row(string name, params IEnumerable<string> items)
    {
        var line = new string(' ', NameColumn) + name.PadRight(ValueColumn - NameColumn);
        var start = line.Length;
        string? last = null;

        foreach (var item in items)
        {
            var separator = last is null ? "" : last is [.., ':'] ? " " : ", ";
            if (last is not null && line.Length + separator.Length + item.Length > MaxWidth)
            {
                _text.Append(line).Append(separator.TrimEnd()).Append('\n');
                line = new string(' ', start);
                separator = "";
            }

            line += separator + item;
            last = item;
        }

        if (last is not null)
            _text.Append(line).Append('\n');
    }

    public override string ToString() => _text.ToString();
}
