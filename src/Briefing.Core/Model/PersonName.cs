namespace Briefing.Model;

/// <summary>A name as in CSL: family and given, or the literal name of an organisation.</summary>
internal sealed record PersonName
{
    public Prose? Family { get; init; }

    public Prose? Given { get; init; }

    public Prose? Literal { get; init; }
}
