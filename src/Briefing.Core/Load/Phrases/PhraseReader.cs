using Briefing.Load.Yaml;
using Briefing.Phrases;

namespace Briefing.Load.Phrases;

/// <summary>Reads the phrases of the tool's own languages.</summary>
internal static class PhraseReader
{
    private static readonly PhraseKey[] s_keys = Enum.GetValues<PhraseKey>();

    private static readonly ImmutableArray<Lazy<PhraseBook>> s_books =
        [.. LanguageFiles.Tags.Select(tag => new Lazy<PhraseBook>(() => Read(tag)))];

    /// <param name="language">One of <see cref="LanguageFiles.Tags"/>.</param>
    public static PhraseBook Of(string language) => s_books[LanguageFiles.Tags.IndexOf(language)].Value;

    /// <summary>As in a file: <c>PartHoldsSide</c> is <c>part-holds-side</c>.</summary>
    public static string NameOf(PhraseKey key)
    {
        var name = new StringBuilder();
        foreach (var letter in key.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
                name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    /// <summary>The words of a node; <c>null</c> if it holds anything else.</summary>
    /// <param name="form">English, whose form the words must have.</param>
    public static PhraseValue? ValueOf(YamlNode node, PhraseValue? form) => (node, form) switch
    {
        (YamlNode.Scalar scalar, PhraseValue.Counted) => Counted([(nameof(PluralCategory.Other), scalar.Text)]),
        (YamlNode.Scalar scalar, PhraseValue.Text or null) => new PhraseValue.Text(scalar.Text),
        (YamlNode.Sequence list, PhraseValue.List or null) when list.Items.All(item => item is YamlNode.Scalar) =>
            new PhraseValue.List([.. list.Items.Cast<YamlNode.Scalar>().Select(item => item.Text)]),
        (YamlNode.Mapping forms, PhraseValue.Counted or null) when forms.Entries.All(entry => entry.Value is YamlNode.Scalar) =>
            Counted(forms.Entries.Select(entry => (entry.Key.Value, ((YamlNode.Scalar)entry.Value).Text))),
        _ => null,
    };

    /// <returns><c>null</c> if a category is not known, or if words for all others are missing.</returns>
    private static PhraseValue.Counted? Counted(IEnumerable<(string Category, string Words)> given)
    {
        var forms = new string?[(int)PluralCategory.Other + 1];
        string? none = null;
        foreach (var (category, words) in given)
        {
            if (category == "none")
                none = words;
            else if (Enum.TryParse<PluralCategory>(category, ignoreCase: true, out var known))
                forms[(int)known] = words;
            else
                return null;
        }

        return forms[^1] is null ? null : new(none, [.. forms]);
    }

    private static PhraseBook Read(string language)
    {
        var english = language == LanguageFiles.English ? null : Of(LanguageFiles.English);
        var diagnostics = new DiagnosticBag();
        var file = new TextFile($"{language}.yaml", LanguageFiles.Read(language));
        var entries = ((YamlNode.Mapping)YamlTree.Parse(file, diagnostics)!).Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value);
        return new(language, [.. s_keys.Select(key => ValueOf(entries[NameOf(key)], english?.ValueOf(key))!)]);
    }
}
