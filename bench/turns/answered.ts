/** Of the turns with a text that our bot counted: how many there were, and how many got a full answer. */
export async function answeredTurns(port: number): Promise<{ turns: number; answered: number }> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  const counted = (await response.text()).matchAll(
    /^support_bot_turns_total\{kind="text",outcome="([\w-]+)",language="[\w-]+"\} (\d+)$/gm,
  );
  let turns = 0;
  let answered = 0;
  for (const [, outcome, count] of counted) {
    turns += Number(count);
    if (outcome === 'answered') answered += Number(count);
  }
  return { turns, answered };
}
