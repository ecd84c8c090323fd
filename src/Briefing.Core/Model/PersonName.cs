using Briefing.Text;

namespace Briefing.Model;

/// <summary>A name as CSL has it: family and given, or one literal name of an organisation.</summary>
internal sealed record PersonName
{
    public Prose? Family { get; init; }

    public Prose? Given { get; init; }

    public Prose? Literal { get; init; }
}
