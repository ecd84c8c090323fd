namespace Briefing.Print.Layout;

/// <summary>The two parts of a box cut by a page break.</summary>
internal readonly record struct BoxCut(Box Head, Box Tail);
