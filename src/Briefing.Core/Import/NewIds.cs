using Briefing.Load.Scalars;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Import;

/// <summary>Ids for elements that other programs name differently.</summary>
/// <param name="taken">Ids already in use.</param>
/// <param name="nameFiles">Whether files are named by them, which must be possible on every system.</param>
internal sealed class NewIds(IEnumerable<string> taken, bool nameFiles = false)
{
    private const int MaxLength = 60;

    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    // The last number given to a name, so that a name that is wanted often is not counted from the start each time.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Lower-case letters, digits and hyphens after a letter: "Smith:2020" becomes "smith-2020".</summary>
    /// <param name="prefix">Added to a name that does not start with a letter.</param>
    public static string Of(string name, string prefix)
    {
        var words = Slug.OfAscii(CanonicalComposition.WithoutAccents(name));
        var id = words.Length > MaxLength ? words[..MaxLength].TrimEnd('-') : words;
        return Ids.IsId(id) ? id : id.Length == 0 ? prefix : $"{prefix}-{id}";
    }

    /// <summary>The beginning of a text, of which an id can be made.</summary>
    public static string FirstWords(string text) => string.Join(' ', text.Split(' ').Take(5));

    /// <summary>A unique id: of two equal ones, the later gets a number.</summary>
    public string Next(string name, string prefix)
    {
        var wanted = Of(name, prefix);
        wanted = nameFiles && FileName.IsDevice(wanted) ? $"{prefix}-{wanted}" : wanted;
        var free = wanted;
        var number = _numbers.GetValueOrDefault(wanted, 1);
        while (!_taken.Add(free))
            free = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{++number}");

        _numbers[wanted] = number;
        return free;
    }
}
