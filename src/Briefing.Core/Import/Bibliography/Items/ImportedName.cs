using Briefing.Text.Words;

namespace Briefing.Import.Bibliography.Items;

/// <summary>A name with the parts of CSL; one of family and literal is always there.</summary>
internal sealed record ImportedName
{
    public string? Family { get; init; }

    public string? Given { get; init; }

    public string? Literal { get; init; }

    /// <summary>Belongs to the family name wherever it stands alone: "van der" Berg.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>Is dropped where the family name stands alone: Ludwig "van" Beethoven.</summary>
    public string? DroppingParticle { get; init; }

    public string? Suffix { get; init; }

    public required TextSpan At { get; init; }

    /// <returns><c>null</c> if no part has a word.</returns>
    public static ImportedName? Of(ImportedName name)
    {
        var (family, given, literal) = (Words(name.Family), Words(name.Given), Words(name.Literal));
        var (non, dropping) = (Words(name.NonDroppingParticle), Words(name.DroppingParticle));
        if (literal is null && family is null)
        {
            // One name alone, such as Plato, may be written as a given name, and a particle as a family name.
            return Joined(given, dropping, non) is { } alone ? new() { Literal = alone, At = name.At } : null;
        }

        return literal is not null
            ? new() { Literal = literal, At = name.At }
            : name with
            {
                Family = family,
                Given = given,
                Literal = null,
                NonDroppingParticle = non,
                DroppingParticle = dropping,
                Suffix = Words(name.Suffix),
            };
    }

    /// <summary>A dropping particle goes with the given name, as in "Beethoven, Ludwig van".</summary>
    public PersonName ToPerson() => Literal is not null
        ? new() { Literal = Prose(Literal) }
        : new()
        {
            Family = Prose(Joined(NonDroppingParticle, Family, Suffix)),
            Given = Prose(Joined(Given, DroppingParticle)),
        };

    private Prose? Prose(string? text) => text is null ? null : new(text, At);

    private static string? Words(string? text) =>
        Rewording.Unwrapped(text ?? "") is { Length: > 0 } words ? words : null;

    /// <summary>Particles that end in an apostrophe or a hyphen are written without a space: d'Aubigné.</summary>
    private static string? Joined(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is null)
                continue;

            if (text.Length > 0 && text[^1] is not ('\'' or '’' or '-'))
                text.Append(' ');

            text.Append(part);
        }

        return text.Length == 0 ? null : text.ToString();
    }
}
