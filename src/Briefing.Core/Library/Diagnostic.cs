using Found = Briefing.Diagnostics.Diagnostic;

namespace Briefing.Library;

/// <summary>One mistake or doubt in the files of a debate, as <c>briefing check</c> reports it.</summary>
public sealed record Diagnostic
{
    private Diagnostic(Found found)
    {
        Code = found.Code;
        Severity = found.Severity switch
        {
            Diagnostics.Severity.Error => Severity.Error,
            Diagnostics.Severity.Warning => Severity.Warning,
            _ => Severity.Note,
        };
        Message = found.Message;
        Help = found.Hint;
        Accepted = found.Accepted;
        Place = Place.Of(found.At);
        Related = found.See is { } see ? new(see.Message, Place.Of(see.At)) : null;
        Also = [.. found.Also.Select(Place.Of)];
        Text = DiagnosticText.Long([found]);
    }

    /// <summary>Which kind of problem it is, of the form <c>BRF0012</c>. <c>briefing explain</c> has a page on each.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, in one sentence. Words of the author in it are quoted.</summary>
    public string Message { get; }

    /// <summary>Why it matters, and how to mend it; <c>null</c> if the message says all.</summary>
    public string? Help { get; }

    /// <summary>
    /// Why its authors accept it, from the key <c>accept</c>; <c>null</c> if they don't. An accepted warning is a note.
    /// </summary>
    public string? Accepted { get; }

    /// <summary>Where it is.</summary>
    public Place Place { get; }

    /// <summary>Another place that helps to understand it; <c>null</c> if there is none.</summary>
    public RelatedPlace? Related { get; }

    /// <summary>Further places that the same change mends, in reading order.</summary>
    public ImmutableArray<Place> Also { get; }

    /// <summary>
    /// All of it as <c>briefing check</c> prints it: place, code and message, the line of the file with the place underlined, the
    /// help, and the related place. Lines end with line feeds, the last one, too.
    /// </summary>
    public string Text { get; }

    internal static ImmutableArray<Diagnostic> Of(DiagnosticBag found) =>
        [.. found.InReadingOrder().Select(diagnostic => new Diagnostic(diagnostic))];

    /// <summary>In one line: <c>positions/debate.yaml(3,5): error BRF0012: …</c></summary>
    /// <returns>Place, severity, code and message, without a line end.</returns>
    public override string ToString() => Text[..Text.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>Whether two diagnostics say the same of the same places.</summary>
    /// <param name="other">Another diagnostic, or <c>null</c>.</param>
    /// <returns>Whether all that they say is equal.</returns>
    public bool Equals(Diagnostic? other) =>
        other is not null && Severity == other.Severity && Text == other.Text && Place == other.Place && Related == other.Related
        && Also.SequenceEqual(other.Also);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Place);
}
