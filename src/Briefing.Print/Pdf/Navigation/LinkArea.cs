using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>The clickable rectangle of a link.</summary>
/// <param name="Element">The <c>Link</c> that it belongs to.</param>
/// <param name="Baseline">Of its text, in points from the top of the page.</param>
internal readonly record struct LinkArea(StructureElement Element, LinkTarget Target, double Baseline, BoundingBox Bounds);
