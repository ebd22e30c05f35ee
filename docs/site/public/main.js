// A diagram keeps the size of its text and scrolls in a box of its own, rather than shrink to the page.
export default {
  mermaid: { themeVariables: { fontSize: '14px' }, flowchart: { useMaxWidth: false, nodeSpacing: 20, rankSpacing: 30, padding: 8 } },
}
