using Briefing.Load.Schemas;

namespace Briefing.Authoring.Offers;

/// <summary>Writes entries of the format with blanks, from the schemas.</summary>
/// <param name="known">What a value of a key, which is of a kind, may refer to.</param>
internal sealed class SnippetWriter(Func<Key?, ScalarKind, IEnumerable<Known>> known)
{
    /// <summary>More to choose from in one blank are a burden.</summary>
    private const int MaxChoices = 60;

    private const string Citations = "citations";

    // One alone is no conflict.
    private const string Accounts = "accounts";

    // What hardly any source and no shared text can do without, though an author may.
    private static readonly string[] s_ofSource = ["author", "issued", "describes"];
    private static readonly string[] s_ofText = ["readings"];

    private readonly StringBuilder _snippet = new();
    private readonly StringBuilder _plain = new();
    private int _blanks;

    public SnippetText Text => new(_snippet.ToString(), _plain.ToString());

    public SnippetWriter Add(string words)
    {
        _snippet.Append(SnippetText.Escaped(words));
        _plain.Append(words);
        return this;
    }

    /// <summary>An object with the keys that it cannot do without.</summary>
    /// <param name="indentation">Of its keys after the first.</param>
    public SnippetWriter Entry(ObjectSchema schema, string indentation, bool isFlow, string? choice = null) =>
        Add(isFlow ? "{" : "").Keys(NeededOf(schema, choice), indentation, isFlow).Add(isFlow ? "}" : "");

    /// <summary>Keys with their values.</summary>
    /// <param name="indentation">Of the keys after the first.</param>
    public SnippetWriter Keys(IEnumerable<Key> keys, string indentation, bool isFlow)
    {
        foreach (var (i, key) in keys.Index())
        {
            Add(i == 0 ? "" : isFlow ? ", " : $"\n{indentation}").Add($"{key.Name}:");
            ValueOf(key, key.Value, indentation, isFlow);
        }

        return this;
    }

    /// <summary>What follows the colon, with the space or the line before it.</summary>
    /// <param name="choice">Of keys of which an entry needs one, the one to write; <c>null</c> for the first.</param>
    public SnippetWriter ValueOf(Key? key, Value value, string indentation, bool isFlow, string? choice = null)
    {
        var below = $"{indentation}  ";
        switch (value)
        {
            case Value.List { Item: Value.Object { Schema: { IsFlow: true } item } }:
                return Add(" [").Entry(item, below, isFlow: true, choice).Add("]");
            case Value.List { Item: Value.Object { Schema: var item } }:
                return isFlow
                    ? Add(" [").Entry(item, below, isFlow: true).Add("]")
                    : Items(item, below, key?.Name == Accounts ? 2 : 1);
            case Value.List list:
                return Add(" [").Blank(key, list.Item).Add("]");
            case Value.Object { Schema: var item }:
                return isFlow || item.IsFlow ? Add(" ").Entry(item, below, isFlow: true) : Add($"\n{below}").Entry(item, below, isFlow: false);
            case Value.IdMap { Item: Value.OneOrMore } or Value.IdMap { Ids: ScalarKind.Code }:
                return Add(" {").Blank("", []).Add("}");
            case Value.IdMap map:
                return (isFlow ? Add(" {") : Add($"\n{below}")).BlankKey(map.Ids).Add(":")
                    .ValueOf(key, map.Item, below, isFlow).Add(isFlow ? "}" : "");
            default:
                return Add(" ").Blank(key, value);
        }
    }

    /// <summary>
    /// The keys of an object of which it needs one, where that alone tells what it is: a person's name or a body's.
    /// </summary>
    public static ImmutableArray<string> ChoicesOf(ObjectSchema schema) =>
        schema.AnyRequired is { } any && !schema.Keys.Any(key => key.IsRequired) ? any.Keys : [];

    private SnippetWriter Blank(Key? key, Value value)
    {
        var choices = value switch
        {
            Value.OneOf one => one.Words,
            Value.OneOrMore { Item: Value.OneOf one } => one.Words,
            Value.Scalar { Kind: ScalarKind.Truth } => ["true", "false"],
            Value.Scalar { Kind: var kind } => [.. known(key, kind).Select(one => one.Reference)],
            _ => ImmutableArray<string>.Empty,
        };

        // Where the word for what is still to be written may not stand, nothing does.
        return Blank(Placeholders.MayReplace(value) ? Placeholder.Word : "", choices);
    }

    /// <summary>Without a key, the lines below could not be read either.</summary>
    private SnippetWriter BlankKey(ScalarKind ids)
    {
        ImmutableArray<string> all = [.. known(null, ids).Select(one => one.Reference)];
        return all is [var first, .. var others] ? Blank(first, others) : Blank(Placeholder.Word, []);
    }

    private SnippetWriter Items(ObjectSchema item, string indentation, int count)
    {
        for (var i = 0; i < count; i++)
            Add($"\n{indentation}- ").Entry(item, $"{indentation}  ", isFlow: false);

        return this;
    }

    private SnippetWriter Blank(string words, ImmutableArray<string> choices)
    {
        _blanks++;
        _plain.Append(words);

        // An empty choice is none in the syntax of snippets.
        var all = choices.Prepend(words.Length > 0 ? words : " ");
        _snippet.Append(choices.Length is not (0 or > MaxChoices) ? $"${{{_blanks}|{string.Join(',', all)}|}}"
            : words.Length > 0 ? $"${{{_blanks}:{words}}}"
            : $"${{{_blanks}}}");
        return this;
    }

    /// <summary>
    /// The required keys, one of those of which one is needed, and the citations, without which hardly anything passes: only
    /// those of an issue are of its background, which it can do without.
    /// </summary>
    private static IEnumerable<Key> NeededOf(ObjectSchema schema, string? choice)
    {
        var anyOf = schema.AnyRequired?.Keys ?? [];
        var oneOf = choice
            ?? (schema.Keys.Any(key => key.IsRequired && anyOf.Contains(key.Name)) ? null : anyOf.FirstOrDefault());
        var usual = schema.Find("describes") is not null ? s_ofSource : schema.Name == "shared text" ? s_ofText : [];
        return schema.Keys.Where(key =>
            key.IsRequired || usual.Contains(key.Name) || key.Name == oneOf || (key.Name == Citations && schema.Find("background") is null));
    }
}
