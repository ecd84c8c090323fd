<?xml version="1.0" encoding="utf-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output encoding="utf-8" indent="yes" />
  <xsl:strip-space elements="doc members" />
  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
  </xsl:template>
  <!-- "T:Briefing.Library.Debate": the kind of member, and its name. -->
  <xsl:template match="member[not(starts-with(substring-after(@name, ':'), 'Briefing.Library.'))]" />
</xsl:stylesheet>
