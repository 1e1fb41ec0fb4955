// Built with: npx esbuild main.jsx --bundle --format=esm --jsx=automatic --outfile=main.js

import { createRoot } from "react-dom/client";

import { Article } from "./Article.jsx";

createRoot(document.getElementById("article")).render(<Article />);
