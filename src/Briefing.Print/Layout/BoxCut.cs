namespace Briefing.Print.Layout;

/// <summary>The two parts of a box that a page break has cut.</summary>
internal readonly record struct BoxCut(Box Head, Box Tail);
