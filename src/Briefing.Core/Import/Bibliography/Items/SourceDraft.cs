using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Briefing.Load.Format;
using Briefing.Load.Scalars;

namespace Briefing.Import.Bibliography.Items;

/// <summary>Collects a source field by field; what does not fit is left out, with the reason.</summary>
internal sealed partial class SourceDraft(Located<string> key)
{
    /// <summary>A bibliography lists every author of a large experiment; a source may not.</summary>
    private const int MaxNames = 1_000;

    private static readonly FrozenSet<string> s_keys =
        SourceFormat.Source.Schema.Keys.Select(one => one.Name).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:www\.\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}/\S*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Schemeless();

    [GeneratedRegex(@"\d(?:[ –‐‑-]?\d){8,11}[ –‐‑-]?[\dXx]")]
    private static partial Regex IsbnForm();

    private readonly ImmutableArray<LeftOut>.Builder _leftOut = ImmutableArray.CreateBuilder<LeftOut>();
    private readonly Dictionary<string, (Located<string> Field, string Value)> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<ImportedName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Located<string> Field, PartialDate Value)> _dates = new(StringComparer.Ordinal);

    /// <summary>Whether a source can have such a key.</summary>
    public static bool HasPlace(string variable) => s_keys.Contains(variable);

    public bool Has(string variable) =>
        _texts.ContainsKey(variable) || _names.ContainsKey(variable) || _dates.ContainsKey(variable);

    public void LeaveOut(Located<string> field, Omission why, string what = "") => _leftOut.Add(new(field, why, what));

    /// <summary>Empty values say nothing, and are no loss.</summary>
    public void Text(string variable, Located<string> field, string value)
    {
        if (value.Length == 0)
            return;

        if (!HasPlace(variable))
            LeaveOut(field, Omission.NoPlace);
        else if (_texts.TryGetValue(variable, out var first) && first.Value != value)
            LeaveOut(field, Omission.Second, first.Field.Value);
        else
            _texts[variable] = (field, value);
    }

    public void Names(string role, Located<string> field, ImmutableArray<ImportedName> names)
    {
        if (names.IsEmpty)
            return;

        if (!HasPlace(role))
        {
            LeaveOut(field, Omission.NoPlace);
            return;
        }

        var all = _names.TryGetValue(role, out var before) ? before.AddRange(names) : names;
        if (all.Length > MaxNames)
            LeaveOut(field, Omission.InPart, $"names after the first {MaxNames:N0}");

        _names[role] = [.. all.Take(MaxNames)];
    }

    public void Date(string variable, Located<string> field, DateReading date)
    {
        if (date.Value is null)
            LeaveOut(field, Omission.Unreadable, date.Lost);
        else if (!HasPlace(variable))
            LeaveOut(field, Omission.NoPlace);
        else if (variable == "accessed" && date.Value.First != date.Value.Last)
            LeaveOut(field, Omission.Unreadable, date.Value.Written);
        else if (_dates.TryGetValue(variable, out var first))
        {
            if (first.Value.Written != date.Value.Written)
                LeaveOut(field, Omission.Second, first.Field.Value);
        }
        else
        {
            _dates[variable] = (field, date.Value);
            if (date.Lost.Length > 0)
                LeaveOut(field, Omission.InPart, date.Lost);
        }
    }

    /// <summary>A scheme is supplied if it is the only thing that is missing.</summary>
    public void Url(Located<string> field, string url)
    {
        var written = url.Trim();
        if (written.Length == 0)
            return;

        var full = Schemeless().IsMatch(written) ? $"https://{written}" : written;
        if (WebAddresses.Check(new(full, field.At)) is not null)
            LeaveOut(field, Omission.Unreadable, written);
        else
            Text("url", field, full);
    }

    /// <summary>The first that can be one; a book has others for its other bindings.</summary>
    public void Isbn(Located<string> field, string numbers)
    {
        var all = IsbnForm().Matches(numbers).Select(match => match.Value).Distinct().ToList();
        if (all.Find(number => Isbns.Check(new(number, field.At)) is null) is not { } valid)
        {
            if (numbers.Trim().Length > 0)
                LeaveOut(field, Omission.Unreadable, numbers.Trim());

            return;
        }

        Text("isbn", field, valid);
        if (all.Count > 1)
            LeaveOut(field, Omission.InPart, Phrase.Quote(string.Join(", ", all.Where(other => other != valid))));
    }

    public void Page(Located<string> field, string pages)
    {
        var tidy = TidyText.OfPage(pages).Text;
        if (Places.Check(new(tidy, field.At)) is not null)
            LeaveOut(field, Omission.Unreadable, pages);
        else
            Text("page", field, tidy);
    }

    public void Doi(Located<string> field, string doi)
    {
        var name = DoiText.Of(doi);
        if (name is null)
            LeaveOut(field, Omission.Unreadable, doi.Trim());
        else
            Text("doi", field, name);
    }

    public void Language(Located<string> field, string name)
    {
        if (name.Trim().Length == 0)
            return;

        if (LanguageNames.TagOf(name.Trim()) is { } tag)
            Text("language", field, tag);
        else
            LeaveOut(field, Omission.Unreadable, name.Trim());
    }

    public ImportedSource Finish() => new()
    {
        Key = key,
        Texts = _texts.ToImmutableDictionary(text => text.Key, text => text.Value.Value, StringComparer.Ordinal),
        Names = _names.ToImmutableDictionary(StringComparer.Ordinal),
        Dates = _dates.ToImmutableDictionary(date => date.Key, date => date.Value.Value, StringComparer.Ordinal),
        LeftOut = _leftOut.ToImmutable(),
    };
}
