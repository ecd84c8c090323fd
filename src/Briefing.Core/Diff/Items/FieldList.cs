using Briefing.Model;
using Briefing.Text;
using Briefing.Text.Words;

namespace Briefing.Diff.Items;

/// <summary>Puts together the fields of an item; what is not given is left out.</summary>
internal sealed class FieldList
{
    private readonly ImmutableArray<Field>.Builder _fields = ImmutableArray.CreateBuilder<Field>();

    public ImmutableArray<Field> Fields => _fields.ToImmutable();

    public FieldList Prose(string name, Prose? text) => Add(name, text?.Value, isProse: true);

    public FieldList Word(string name, Prose? text) => Add(name, text?.Value, isProse: false);

    public FieldList Word(string name, Located<string>? text) => Add(name, text?.Value, isProse: false);

    public FieldList Word(string name, string? text) => Add(name, text, isProse: false);

    public FieldList Date(string name, Located<PartialDate>? date) => Word(name, date?.Value.Display);

    public FieldList Choice<T>(string name, Located<T>? choice)
        where T : struct, Enum => Word(name, choice is { } given ? Enum.GetName(given.Value)!.ToLowerInvariant() : null);

    /// <summary>Several words as one, in their order.</summary>
    public FieldList Words(string name, IEnumerable<string> words) => Word(name, string.Join(", ", words));

    public FieldList Outside(OutsideFact? fact) =>
        Prose("outside fact", fact?.Text).Prose("where the outside fact is from", fact?.From);

    private FieldList Add(string name, string? text, bool isProse)
    {
        if (text is not null && Rewording.Unwrapped(text) is { Length: > 0 } given)
            _fields.Add(new(name, given, isProse));

        return this;
    }
}
