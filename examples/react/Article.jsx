import { useState } from "react";

import { Comparator } from "./Comparator.jsx";

const PLANS = [
  ["us-28pt-2025-11", "The 28-point draft"],
  ["draft-20pt-2025-12-24", "The 20-point draft"],
];

export function Article() {
  const [plan, setPlan] = useState(PLANS[0][0]);
  const [shown, setShown] = useState("nothing yet");
  return (
    <>
      <p>Where these lines stand, your article would introduce the comparison. They report nothing.</p>
      <p>
        {PLANS.map(([id, name]) => (
          <button key={id} type="button" aria-pressed={id === plan} onClick={() => setPlan(id)}>
            {name}
          </button>
        ))}
      </p>
      <Comparator scenario={plan} label="Positions on the plan" onShow={(state) => setShown(state.scenario ?? "no plan")}>
        <p>The comparison loads here.</p>
      </Comparator>
      <p>
        Shown: <output>{shown}</output>
      </p>
    </>
  );
}
