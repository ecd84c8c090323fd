namespace Briefing.MadeUp;

/// <summary>How large a made-up debate is, and which one of that size.</summary>
/// <param name="Arguments">Of each stakeholder on each issue that it speaks on.</param>
/// <param name="Seed">The same seed gives the same debate, to the byte.</param>
internal sealed record Shape(int Stakeholders, int Issues, int Arguments = 1, int Seed = 1);
