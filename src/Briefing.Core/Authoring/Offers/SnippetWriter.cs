using Briefing.Load.Schemas;

namespace Briefing.Authoring.Offers;

/// <summary>Writes entries of the format with blanks, from the schemas.</summary>
/// <param name="known">What a value of a kind may refer to.</param>
internal sealed class SnippetWriter(Func<ScalarKind, IEnumerable<Known>> known)
{
    /// <summary>More to choose from in one blank are a burden.</summary>
    private const int MaxChoices = 60;

    private const string Citations = "citations";

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
    public SnippetWriter Entry(ObjectSchema schema, string indentation, bool isFlow, IReadOnlyCollection<string>? present = null)
    {
        var keys = NeededOf(schema).Where(key => present?.Contains(key.Name) is not true).ToList();
        Add(isFlow ? "{" : "");
        for (var i = 0; i < keys.Count; i++)
        {
            Add(i == 0 ? "" : isFlow ? ", " : $"\n{indentation}").Add($"{keys[i].Name}:");
            ValueOf(keys[i].Value, indentation, isFlow);
        }

        return Add(isFlow ? "}" : "");
    }

    /// <summary>What follows the colon, with the space or the line before it.</summary>
    public SnippetWriter ValueOf(Value value, string indentation, bool isFlow)
    {
        var below = $"{indentation}  ";
        switch (value)
        {
            case Value.List { Item: Value.Object { Schema: { IsFlow: true } item } }:
                return Add(" [").Entry(item, below, isFlow: true).Add("]");
            case Value.List { Item: Value.Object { Schema: var item } }:
                return isFlow
                    ? Add(" [").Entry(item, below, isFlow: true).Add("]")
                    : Add($"\n{below}- ").Entry(item, $"{below}  ", isFlow: false);
            case Value.List list:
                return Add(" [").Blank(list.Item).Add("]");
            case Value.Object { Schema: var item }:
                return isFlow || item.IsFlow ? Add(" ").Entry(item, below, isFlow: true) : Add($"\n{below}").Entry(item, below, isFlow: false);
            case Value.IdMap map:
                return (isFlow ? Add(" {") : Add($"\n{below}")).Blank(new Value.Scalar(map.Ids)).Add(":")
                    .ValueOf(map.Item, below, isFlow).Add(isFlow ? "}" : "");
            default:
                return Add(" ").Blank(value);
        }
    }

    private SnippetWriter Blank(Value value)
    {
        var choices = value switch
        {
            Value.OneOf one => one.Words,
            Value.OneOrMore { Item: Value.OneOf one } => one.Words,
            Value.Scalar { Kind: ScalarKind.Truth } => ["true", "false"],
            Value.Scalar { Kind: var kind } => [.. known(kind).Select(one => one.Reference)],
            _ => ImmutableArray<string>.Empty,
        };
        _blanks++;
        _plain.Append(Placeholder.Word);
        _snippet.Append(choices.Length is 0 or > MaxChoices
            ? $"${{{_blanks}:{Placeholder.Word}}}"
            : $"${{{_blanks}|{string.Join(',', choices.Prepend(Placeholder.Word))}|}}");
        return this;
    }

    /// <summary>The required keys, one of those of which one is needed, and the citations, without which hardly anything passes.</summary>
    private static IEnumerable<Key> NeededOf(ObjectSchema schema)
    {
        var oneOf = schema.AnyRequired is { } any && !schema.Keys.Any(key => key.IsRequired && any.Keys.Contains(key.Name)) ? any.Keys[0] : null;
        return schema.Keys.Where(key => key.IsRequired || key.Name == oneOf || key.Name == Citations);
    }
}
