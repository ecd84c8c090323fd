using Briefing.Text;

namespace Briefing.Model;

/// <summary>A name as CSL has it: family and given, or one literal name of an organisation.</summary>
internal sealed record PersonName
{
    public Located<string>? Family { get; init; }

    public Located<string>? Given { get; init; }

    public Located<string>? Literal { get; init; }
}
